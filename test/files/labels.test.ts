import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLabels } from '../../src/files/index.js';
import { fileWith, mistake } from './helpers.js';

describe('labels', () => {
  test('as a Danish Excel saves them: semicolons, Windows-1252, empty labels', async () => {
    expect(await loadLabels('fixtures/labels/excel-1252.csv')).toEqual([
      { id: 'MKT-1', title: 'Brochure til sælgerne – “forår”', class: 'support', kind: 'collateral' },
      { id: 'MKT-2', title: 'Nyhedsbrev', class: 'growth' },
      { title: 'Månedsmøde', class: 'other', kind: 'operations' },
    ]);
  });

  test('commas, BOM, blank lines, a kind alone, capitals', async () => {
    expect(await loadLabels('fixtures/labels/excel-utf8.csv')).toEqual([
      { id: 'MKT-1', title: 'Brochure, til sælgerne', class: 'support', kind: 'collateral' },
      { id: 'MKT-2', title: 'Nyhedsbrev', class: 'growth' },
    ]);
  });

  test('a label that is no class is told with its row and column', async () => {
    const { cwd, path } = await fileWith('labels.csv', 'id;label\nA-1;growth\nA-2;suport\n');
    expect(await mistake(loadLabels(path, cwd))).toMatchObject({
      code: 'bad-cell',
      row: 3,
      column: 'label',
      expected: { code: 'one-of', nearest: 'support' },
    });
  });

  test('a kind of another class is no label', async () => {
    const { cwd, path } = await fileWith('labels.csv', 'id,label\nA-1,growth/collateral\n');
    expect(await mistake(loadLabels(path, cwd))).toMatchObject({ code: 'bad-cell', row: 2 });
  });

  test('a file without a label column, or without id and title, is refused', async () => {
    const one = await fileWith('labels.csv', 'id;class\nA-1;growth\n');
    expect(await mistake(loadLabels(one.path, one.cwd))).toMatchObject({
      code: 'map-column-missing',
      column: 'label',
    });
    const two = await fileWith('labels.csv', 'nr;label\nA-1;growth\n');
    expect(await mistake(loadLabels(two.path, two.cwd))).toMatchObject({
      code: 'map-column-missing',
      column: 'id',
    });
    const three = await fileWith('labels.csv', 'id;label\n"A-1;growth\n');
    expect(await mistake(loadLabels(three.path, three.cwd))).toMatchObject({ code: 'quote-not-closed' });
  });

  test('any title comes back as it was, with either delimiter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((title) => title.trim() === title && !/[\0\r]/.test(title)),
        fc.constantFrom(';', ',', '\t'),
        async (title, mark) => {
          const quoted = `"${title.replaceAll('"', '""')}"`;
          const { cwd, path } = await fileWith('l.csv', `title${mark}label\n${quoted}${mark}support\n`);
          expect(await loadLabels(path, cwd)).toEqual([{ title, class: 'support' }]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
