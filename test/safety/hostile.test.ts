import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { ContractDocument } from '../../src/index.js';
import { folderWith, mktAudit } from '../support/run.js';
import { hostileBoard, tasksOnBoard } from './support/hostile-board.js';
import { hostileTexts } from './support/hostile-text.js';
import { markupOf } from './support/markup.js';

/** Whatever a terminal would obey or a reader would be fooled by; line ends alone are let through. */
const dangerous = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c]/;
/** Colours of our own. */
const colours = /\u001b\[[0-9;]*m/g;
const board = (text: string) => folderWith({ 'board.csv': hostileBoard(text) });

async function ran(argv: string[], cwd: string, env: Record<string, string> = {}) {
  const result = await mktAudit(argv, { cwd, env });
  expect(result.stderr).not.toMatch(/something went wrong|\n\s+at /);
  expect(result.stderr).not.toMatch(dangerous);
  return result;
}

describe.each(Object.entries(hostileTexts))('%s in every field', (_, text) => {
  it('does nothing to a terminal', async () => {
    const cwd = board(text);
    for (const argv of [
      ['analyze', 'board.csv'],
      ['analyze', 'board.csv', '--lang', 'da', '--verbose'],
      ['analyze', 'board.csv', '--anonymize'],
      ['inspect', 'board.csv'],
      ['explain', text],
    ]) {
      const { code, stdout } = await ran(argv, cwd);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(dangerous);
      expect(stdout).not.toMatch(/\[object|native code/);
    }
    const { stdout } = await ran(['analyze', 'board.csv'], cwd, { FORCE_COLOR: '3' });
    expect(stdout.replace(colours, '')).not.toMatch(dangerous);
  });

  it('stays text in JSON, which holds no byte that a terminal would obey', async () => {
    const { stdout } = await ran(['analyze', 'board.csv', '--format', 'json'], board(text));
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    const { input, tasks } = JSON.parse(stdout) as ContractDocument;
    expect(input.tasksRead).toBe(tasksOnBoard);
    expect(tasks.length).toBe(input.tasksCounted);
    const explained = await ran(['explain', '--json', text], '.');
    expect(explained.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    JSON.parse(explained.stdout);
  });

  it.each([[[]], [['--lang', 'da', '-o', 'out.csv']]])('stays text in a spreadsheet %j', async (options) => {
    const cwd = board(text);
    const { stdout } = await ran(['analyze', 'board.csv', '--format', 'csv', ...options], cwd);
    const csv = options.length > 0 ? readFileSync(join(cwd, 'out.csv'), 'utf8') : stdout;
    const rows = parse(csv, { bom: true, delimiter: options.length > 0 ? ';' : ',' }) as string[][];
    expect(rows).toHaveLength(tasksOnBoard + 1);
    for (const cell of rows.flat()) {
      expect(cell).not.toMatch(/^[\s\u0000-\u001f]*[=+@\uff1d\uff0b\uff20-]/);
      expect(cell).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
      expect(cell).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    }
  });

  it.each([[['--anonymize']], [['--charts', '--lang', 'da']]])(
    'becomes no link, picture or markup in a Markdown report %j',
    async (options) => {
      const cwd = board(text);
      await ran(['report', 'board.csv', '-o', 'out.md', ...options], cwd);
      const markdown = readFileSync(join(cwd, 'out.md'), 'utf8');
      expect(markdown).not.toMatch(dangerous);
      expect(markdown).not.toMatch(/\[object|native code/);
      const page = new MarkdownIt({ html: true, linkify: false }).render(markdown);
      const { tags, addresses } = markupOf(page);
      expect([...tags].filter((tag) => !harmlessTags.has(tag))).toEqual([]);
      expect(addresses.filter((address) => !/^(#|out-[\w-]+\.svg$)/.test(address))).toEqual([]);
    },
  );

  it.each([[[]], [['--anonymize']]])('becomes no markup in an HTML report %j', async (options) => {
    const cwd = board(text);
    await ran(['report', 'board.csv', '-o', 'out.html', ...options], cwd);
    const html = readFileSync(join(cwd, 'out.html'), 'utf8');
    const known = await harmlessPage();
    const { tags, attributes, addresses } = markupOf(html);
    expect([...tags].filter((tag) => !known.tags.has(tag) && !chartTags.has(tag))).toEqual([]);
    expect([...attributes].filter((name) => !known.attributes.has(name) && !drawing.has(name))).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
    expect(html).not.toMatch(dangerous);
    expect(html.match(/<script/gi) ?? []).toHaveLength(known.tags.has('script') ? 1 : 0);
  });
});

/** The markup of a report on a board that means no harm. */
async function harmlessPage(): Promise<ReturnType<typeof markupOf>> {
  if (harmless === undefined) {
    const cwd = board('Brochure for the fair');
    await ran(['report', 'board.csv', '-o', 'out.html'], cwd);
    harmless = markupOf(readFileSync(join(cwd, 'out.html'), 'utf8'));
  }
  return harmless;
}
let harmless: ReturnType<typeof markupOf> | undefined;

/** What Markdown of our own becomes. */
const harmlessTags = new Set(
  'h1 h2 h3 h4 p ul ol li table thead tbody tr th td strong em code pre a img details summary hr br'.split(
    ' ',
  ),
);
/** Which charts and tables there are depends on what was decided. */
const drawing = new Set('fill stroke x y x1 x2 y1 y2 d rx points class id role'.split(' '));
const chartTags = new Set('svg g rect line path text title desc circle polyline'.split(' '));
