import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, mktAudit, nordlys } from '../support/run.js';

/** Every mistake a user can make: one line on stderr, nothing on stdout, exit code 2, no stack trace. */
async function mistake(argv: string[], cwd?: string): Promise<string> {
  const { code, stdout, stderr } = await mktAudit(argv, { cwd });
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^mkt-audit: [^\n]+\n$/);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  expect(code).toBe(2);
  return stderr;
}

describe('an input that cannot be used is told in one line', () => {
  it('a file that does not exist', async () => {
    expect(await mistake(['analyze', 'missing.csv'])).toContain('missing.csv: there is no such file');
  });

  it('an empty file', async () => {
    const cwd = folderWith({ 'empty.csv': '' });
    expect(await mistake(['analyze', 'empty.csv'], cwd)).toContain('empty.csv: the file is empty');
  });

  it('a binary file', async () => {
    const cwd = folderWith({
      'photo.csv': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 0, 255, 254, 0]),
    });
    expect(await mistake(['analyze', 'photo.csv'], cwd)).toContain('photo.csv');
  });

  it('a folder', async () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, 'exports'));
    expect(await mistake(['analyze', 'exports'], cwd)).toContain('exports is a folder');
  });

  it('a table without a title column, with the --map line that would help', async () => {
    const cwd = folderWith({ 'plan.csv': 'Uge,Hvem,Hvad,Tid\n12,Anna,Brochure,3\n13,Anna,Annoncer,5\n' });
    const line = await mistake(['analyze', 'plan.csv'], cwd);
    expect(line).toContain('plan.csv: no column looks like a task’s title'.replace('’', "'"));
    expect(line).toContain('Uge, Hvem, Hvad, Tid');
    expect(line).toContain('--map title=');
  });

  it('a quote that never closes, with the row where it opens', async () => {
    const cwd = folderWith({ 'open.csv': 'Summary,Hours\nBrochure,3\n"Banner,4\nFlyer,1\nPoster,2\n' });
    expect(await mistake(['analyze', 'open.csv'], cwd)).toContain(
      'open.csv, row 3: the quote opened here never closes',
    );
  });

  it('a header without rows', async () => {
    const cwd = folderWith({ 'header.csv': 'Issue key,Summary,Status\n' });
    expect(await mistake(['analyze', 'header.csv'], cwd)).toContain('header.csv');
  });

  it('a report without a file to write, with an example', async () => {
    expect(await mistake(['report', nordlys])).toContain('-o report.html');
    expect(await mistake(['report', nordlys, '--lang', 'da'])).toContain('skal angives, fx -o rapport.html');
  });

  it('an unknown command, with a suggestion', async () => {
    expect(await mistake(['analyse', nordlys])).toContain('Did you mean analyze?');
  });

  it('an unknown option, with a suggestion', async () => {
    expect(await mistake(['analyze', nordlys, '--formt', 'json'])).toContain('Did you mean --format?');
  });

  it('an unknown format', async () => {
    expect(await mistake(['analyze', nordlys, '--format', 'xml'])).toContain('xml');
  });

  it('a number, a day, a span or a country that is none', async () => {
    expect(await mistake(['analyze', nordlys, '--week-hours', 'many'])).toContain('--week-hours many');
    expect(await mistake(['analyze', nordlys, '--since', '2026-02-30'])).toContain('--since 2026-02-30');
    expect(await mistake(['analyze', nordlys, '--last', 'year'])).toContain('--last year');
    expect(await mistake(['analyze', nordlys, '--country', 'Denmark'])).toContain('--country DENMARK');
    expect(await mistake(['analyze', nordlys, '--fail-over', '140'])).toContain('--fail-over 140');
  });

  it('no file at all', async () => {
    expect(await mistake(['analyze'])).toContain('missing required argument');
  });

  it('a report in a format that is none', async () => {
    expect(await mistake(['report', nordlys, '-o', 'report.pdf'])).toContain('.md or .html');
  });

  it('an output that is there already, unless --force', async () => {
    const cwd = folderWith({ 'tasks.csv': 'Title,Hours\nBrochure,3\n', 'out.json': 'mine' });
    const argv = ['analyze', 'tasks.csv', '--format', 'json', '-o', 'out.json'];
    expect(await mistake(argv, cwd)).toContain('out.json exists already');
    expect((await mktAudit([...argv, '--force'], { cwd })).code).toBe(0);
  });
});

it('the same in Danish', async () => {
  expect(await mistake(['analyze', 'missing.csv', '--lang', 'da'])).toContain('filen findes ikke');
  expect(await mistake(['analyse', '--lang', 'da'])).toContain('Mente du analyze?');
});

describe('a period that is none', () => {
  it('the first day after the last, or two ways to say where it begins', async () => {
    expect(await mistake(['analyze', nordlys, '--since', '2026-06-01', '--until', '2026-05-01'])).toContain(
      'not after --until 2026-05-01',
    );
    expect(await mistake(['analyze', nordlys, '--since', '2026-06-01', '--last', '90d'])).toContain(
      'no --last beside it',
    );
  });
});
