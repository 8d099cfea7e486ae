import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ContractDocument } from '../../src/index.js';
import { seededRandom } from '../../src/random/random.js';
import { mktAudit } from '../support/run.js';
import { exportsOfEveryTool } from './support/exports.js';
import { expectSumsToHold } from './support/holds.js';
import { mutate } from './support/mutate.js';

/** Thousands in CI; `FUZZ_RUNS=20000 FUZZ_SEED=7 npx vitest run test/safety/fuzz.test.ts` looks harder. */
const runs = Number(process.env.FUZZ_RUNS ?? 2000);
const seed = Number(process.env.FUZZ_SEED ?? 1);
/** No mutated export of these sizes may take longer, on a busy machine. */
const bound = 10_000;

describe('an export that an accident happened to', () => {
  it(`gives a report whose sums hold or one clear line, ${runs} times`, {
    timeout: runs * bound,
  }, async () => {
    const refused = { times: 0 };
    for (let run = 0; run < runs; run += 1) {
      const random = seededRandom(seed * 1_000_003 + run);
      const file = exportsOfEveryTool[random.below(exportsOfEveryTool.length)];
      if (!file) continue;
      const { bytes, story } = mutate(file.bytes, random);
      const format = random.below(8);
      const argv = format === 0 ? ['inspect', '-'] : ['analyze', '-', ...(formats[format % 3] ?? [])];
      const start = performance.now();
      const { code, stdout, stderr } = await mktAudit(argv, { stdin: bytes });
      const told = `seed ${seed}, run ${run}: ${file.name}, ${story}, ${argv.join(' ')}: ${code} ${stderr.slice(0, 300)}`;
      expect(performance.now() - start, told).toBeLessThan(bound);
      expect([0, 2], told).toContain(code);
      if (code === 2) {
        refused.times += 1;
        expect(stderr, told).toMatch(/^mkt-audit: [^\n]+\n$/);
        expect(stdout, told).toBe('');
      } else if (argv.includes('json')) {
        try {
          expectSumsToHold(JSON.parse(stdout) as ContractDocument);
        } catch (error) {
          throw new Error(`${told} ${(error as Error).message}`, { cause: error });
        }
      } else {
        expect(stdout, told).not.toMatch(/\bNaN\b|undefined|\[object|Infinity/);
      }
    }
    // Accidents that are always refused, or never, would test nothing.
    if (runs >= 100) expect(refused.times / runs).toBeGreaterThan(0.02);
    if (runs >= 100) expect(refused.times / runs).toBeLessThan(0.9);
  });
});

const formats = [['--format', 'json'], [], ['--format', 'json', '--lang', 'da']];

describe('rows taken out, repeated and in another order', () => {
  it.each(['boards/nordlys-jira-cloud.csv', 'boards/lumio-jira-current-fields.csv'])(
    '%s: hours as counted by csv-parse alone',
    async (name) => {
      const bytes = exportsOfEveryTool.find((file) => file.name === name)?.bytes ?? Buffer.alloc(0);
      const [header = [], ...records] = parse(bytes, { bom: true }) as string[][];
      const key = header.indexOf('Issue key');
      const spent = header.indexOf('Time Spent');
      for (let run = 0; run < Math.max(5, runs / 25); run += 1) {
        const random = seededRandom(seed * 7919 + run);
        const kept = records.filter(() => random.below(4) > 0);
        const repeated = kept.filter(() => random.below(10) === 0);
        const rows = [...kept, ...repeated]
          .map((row) => ({ row, at: random.uniform() }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        const seconds = new Map(rows.map((row) => [row[key], Number(row[spent]) || 0]));
        const { code, stdout } = await mktAudit(['analyze', '-', '--format', 'json', '--effort', 'logged'], {
          stdin: [header, ...rows].map((row) => row.map(quoted).join(',')).join('\n'),
        });
        expect(code).toBe(0);
        const document = JSON.parse(stdout) as ContractDocument;
        expectSumsToHold(document);
        const { input, effort } = document;
        expect(input.files[0]?.rows).toBe(rows.length);
        expect(input.tasksRead).toBe(rows.length);
        const duplicates = input.leftOut.find((row) => row.reason === 'duplicate')?.tasks ?? 0;
        expect(duplicates).toBe(repeated.length);
        const elsewhere = input.leftOut
          .filter((row) => row.reason !== 'duplicate')
          .reduce((sum, row) => sum + row.effort, 0);
        const all = [...seconds.values()].reduce((sum, one) => sum + one, 0) / 3600;
        expect(effort.total + elsewhere).toBeCloseTo(all, 6);
      }
    },
    120_000,
  );
});

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
