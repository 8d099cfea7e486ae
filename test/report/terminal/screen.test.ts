import { describe, expect, it } from 'vitest';
import { bar, spark } from '../../../src/report/terminal/bar.js';
import { clean } from '../../../src/report/terminal/clean.js';
import { table } from '../../../src/report/terminal/table.js';
import { shorten, widthOf } from '../../../src/report/terminal/width.js';
import { together, wrap } from '../../../src/report/terminal/wrap.js';

describe('text from an export on the screen', () => {
  it('loses terminal escapes, control characters and marks that turn the writing', () => {
    expect(clean('\u001b[31mrød\u001b[0m')).toBe('rød');
    expect(clean('a\u0007b\tc\r\nd\u0000')).toBe('a b c d');
    expect(clean('\u202Egnirts\u202C')).toBe('gnirts');
    expect(clean('half \ud800 a pair')).toBe('half \ufffd a pair');
  });

  it('keeps æøå, emoji and other scripts', () => {
    expect(clean('Smørrebrød på Ærø 🎉 展示会')).toBe('Smørrebrød på Ærø 🎉 展示会');
  });
});

describe('a table', () => {
  const rows = [
    ['hvem', 'timer'],
    ['Ærø Smørrebrød', '12 t'],
    ['👨‍👩‍👧 familien', '3 t'],
    ['展示会チーム', '140 t'],
  ];

  it('stays aligned whatever stands in it', () => {
    const lines = table(rows, [{}, { align: 'right' }]);
    expect(new Set(lines.map(widthOf)).size).toBe(1);
  });

  it('gives the last column what is left of the screen and cuts there with an ellipsis', () => {
    const long = table([['Anna', '3', 'x'.repeat(200)]], [{}, {}, {}], 40);
    expect(widthOf(long[0] ?? '')).toBe(40);
    expect(long[0]).toMatch(/…$/);
  });

  it('never cuts a character in half', () => {
    expect(shorten('🎉🎉🎉🎉', 5)).toBe('🎉🎉…');
    expect(shorten('kort', 10)).toBe('kort');
  });
});

describe('bars', () => {
  it('show at least one block for anything above zero', () => {
    expect(bar(0.001, 20)).toBe('▇');
    expect(bar(0, 20)).toBe('');
    expect(bar(1, 20)).toHaveLength(20);
  });

  it('and sparks rise with the share', () => {
    expect([0, 0.5, 1, null].map(spark).join('')).toBe('▁▅█·');
  });
});

describe('wrapping', () => {
  it('never parts a number from its unit', () => {
    const lines = wrap('It took all of 54 % of the hours and then some more of 181 h', 16);
    expect(lines.some((line) => /^(%|h)\b/.test(line))).toBe(false);
    expect(lines.every((line) => line.length <= 16)).toBe(true);
  });

  it('never parts a month from its block, and shows no mark of that', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov'];
    const text = `By month  ${months.map((month) => together(month, '▄')).join('  ')}`;
    for (let columns = 40; columns <= 100; columns += 1) {
      const lines = wrap(text, columns, '  ');
      expect(lines.filter((line) => /^ *▄/.test(line) || /[a-z]$/.test(line))).toEqual([]);
      expect(lines.join('')).not.toContain('\u00a0');
    }
  });
});
