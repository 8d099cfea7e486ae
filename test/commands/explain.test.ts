import { describe, expect, test } from 'vitest';
import { folderWith, mktAudit } from '../support/run.js';

const brochure = 'Brochure for the sales team’s customer meeting';
const flow = 'Nurture flow for trial users';

interface Explained {
  title: string;
  class: string;
  kind: string;
  craft: string;
  confidence: number;
  probabilities: Record<'growth' | 'support' | 'other', number>;
  decidedBy: string;
  evidence: { text: string; class: string; weight: number }[];
}
async function explained(...argv: string[]): Promise<Explained> {
  return JSON.parse((await mktAudit(['explain', '--json', ...argv])).stdout) as Explained;
}

describe('mkt-audit explain', () => {
  test('says in a sentence what a task is, how sure that is, and the words that decided', async () => {
    const { code, stdout } = await mktAudit(['explain', brochure]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/sales support/);
    expect(stdout).toMatch(/\d+ % sure/);
    expect(stdout).toMatch(/“Brochure”/i);
  });

  test('says it in Danish', async () => {
    const { stdout } = await mktAudit(['explain', '--lang', 'da', 'Brochure til sælgernes kundemøde']);
    expect(stdout).toContain('salgssupport');
  });

  test('takes a title without quotes, as words', async () => {
    expect((await explained('Nurture', 'flow', 'for', 'trial', 'users')).title).toBe(flow);
  });

  test('fits 80 columns', async () => {
    const { stdout } = await mktAudit(['explain', `${brochure} and ${flow} `.repeat(8)]);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('says it when a rule of the user’s own decides', async () => {
    const cwd = folderWith({
      'mkt-audit.config.yaml': 'rules:\n  - match: { text: "messe*" }\n    class: growth/demand\n',
    });
    const { stdout } = await mktAudit(['explain', '--json', 'Messestand i Herning'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ class: 'growth', kind: 'demand', decidedBy: 'rule' });
  });
});

describe('mkt-audit explain --json', () => {
  test.each([
    [brochure, 'support'],
    [flow, 'growth'],
    ['Renew the Adobe licences', 'other'],
  ])('%s: %s, by the contract', async (title, expected) => {
    const answer = await explained(title);
    expect(answer).toMatchObject({ title, class: expected, decidedBy: 'model' });
    const { growth, support, other } = answer.probabilities;
    expect(growth + support + other).toBeCloseTo(1, 9);
    expect(answer.confidence).toBeCloseTo(Math.max(growth, support, other), 9);
    expect(answer.kind).not.toBe('');
    expect(answer.craft).not.toBe('');
    for (const one of answer.evidence)
      expect(one).toMatchObject({ text: expect.any(String), weight: expect.any(Number) });
  });
});
