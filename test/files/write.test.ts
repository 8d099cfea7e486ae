import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeTogether } from '../../src/files/write.js';
import { folderWith } from '../support/run.js';

it('files that belong together get their names together, or what they overwrote comes back', async () => {
  const cwd = folderWith({ old: 'mine' });
  // By the time it is to get its name, something else has taken it.
  function* taken() {
    mkdirSync(join(cwd, 'taken'));
    yield 'text';
  }
  const outputs = [
    { path: 'old', content: 'yours' },
    { path: 'new', content: 'yours' },
    { path: 'taken', content: taken() },
  ];
  await expect(writeTogether(outputs, { cwd, force: true })).rejects.toMatchObject({
    code: 'write-failed',
    args: { file: 'taken' },
  });
  expect(readFileSync(join(cwd, 'old'), 'utf8')).toBe('mine');
  expect(readdirSync(cwd).sort()).toEqual(['old', 'taken']);
});
