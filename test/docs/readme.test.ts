import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withScreen } from '../../scripts/docs-quotes.js';
import { documents } from './folder.js';

describe.each(['README.md', 'README.da.md'])('%s', (file) => {
  const readme = readFileSync(file, 'utf8');
  const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind, text]) => ({
    kind,
    text,
  }));

  it('opens with the two commands that do all the set-up, one line each, and what the first one shows', () => {
    expect(blocks.slice(0, 3).map((block) => block.kind)).toEqual(['sh', 'text', 'sh']);
    expect(blocks[0]?.text).toMatch(
      /^npm ci && node bin\/mkt-audit\.js analyze fixtures\/boards\/nordlys-jira-cloud\.csv( --lang da)?\n$/,
    );
    expect(blocks[2]?.text).toBe('npm ci && npm test\n');
  });

  it('says at most two sentences before them', () => {
    const [before = ''] = readme.split('```sh');
    expect(
      before
        .split('\n')
        .slice(1)
        .join(' ')
        .match(/[.?!](\s|\)|$)/g)?.length,
    ).toBeLessThanOrEqual(2);
  });

  it('shows the screen as it is now (npm run docs renews it)', async () => {
    expect(await withScreen(readme)).toBe(readme);
  });

  it('shows a screen that fits 80 columns', () => {
    for (const line of (blocks[1]?.text ?? '').split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });
});

describe('links', () => {
  it('lead from docs/README.md to every document', () => {
    const index = readFileSync('docs/README.md', 'utf8');
    for (const file of documents()) {
      const name = file.replace(/^docs\//, '');
      if (file !== name && name !== 'README.md') expect(index).toContain(`(${name})`);
    }
  });

  it.each(documents())('%s links only to files and headings that are there', (file) => {
    const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = '', anchor] = target.split('#');
      const linked = path === '' ? file : join(dirname(file), path);
      expect(existsSync(linked), `${file} links to ${target}`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(readFileSync(linked, 'utf8')), target).toContain(anchor);
    }
  });
});

describe('paths', () => {
  /** Made up in the walk-throughs of CONTRIBUTING.md. */
  const invented = /boardly|same-day|chat\.ts/;
  it.each(documents())('%s names only files of the house that are there', (file) => {
    const text = readFileSync(file, 'utf8');
    const paths = [
      ...text.matchAll(/`((?:src|test|scripts|bench|training|fixtures|model|docs)\/[\w./-]*)`/g),
    ];
    for (const [, path = ''] of paths) if (!invented.test(path)) expect(existsSync(path), path).toBe(true);
  });
});

/** The anchors that GitHub makes of headings. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
