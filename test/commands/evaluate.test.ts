import { describe, expect, it } from 'vitest';
import type { Measures } from '../../src/classify/measure.js';
import { folderWith, mktAudit } from '../support/run.js';

const labelled = `title;description;class;kind
Google Ads: ny søgekampagne;;growth;demand
Salgspræsentation til Henrik;;support;collateral
Cookie-banner virker ikke på mobil;;other;upkeep
Ukendt;;;
`;

describe('mkt-audit evaluate', () => {
  it('compares with a person, and passes over rows that nobody decided', async () => {
    const cwd = folderWith({ 'labelled.csv': labelled });
    const { code, stdout } = await mktAudit(['evaluate', 'labelled.csv', '--json'], { cwd });
    const measures = JSON.parse(stdout) as Measures;
    expect(code).toBe(0);
    expect(measures.tasks).toBe(3);
    expect(measures.accuracy.value).toBe(1);
    expect(measures.macroF1.value).toBe(1);
    expect(measures.confusion.support).toEqual({ growth: 0, support: 1, other: 0 });
    expect(measures.supportError?.value).toBe(0);
  });

  it('shows it on the screen in both languages', async () => {
    const cwd = folderWith({ 'labelled.csv': labelled });
    expect((await mktAudit(['evaluate', 'labelled.csv'], { cwd })).stdout).toContain('macro-F1');
    expect((await mktAudit(['evaluate', 'labelled.csv', '--lang', 'da'], { cwd })).stdout).toContain(
      'kalibreringsfejl',
    );
  });

  it('names the row of a class that is none', async () => {
    const cwd = folderWith({ 'labelled.csv': 'title,class\nFlyer,growht\n' });
    const { code, stderr } = await mktAudit(['evaluate', 'labelled.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('labelled.csv, row 2');
    expect(stderr).toContain('growth');
  });
});
