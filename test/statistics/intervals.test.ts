import { expect, it } from 'vitest';
import { measures, pooled, runGrid } from '../../bench/intervals/run.js';

// A glance at what `npm run bench:intervals` measures in full: 144 boards of known truth.
it('intervals cover the truth on made-up boards', () => {
  const rows = runGrid(true);
  for (const of of measures) {
    const { covered, bias } = pooled(rows, of);
    expect(covered, of).toBeGreaterThan(0.91);
    expect(Math.abs(bias), of).toBeLessThan(0.02);
  }
  const [sharp, blunt] = [0.97, 0.7].map((accuracy) =>
    pooled(
      rows.filter((row) => row.cell.accuracy === accuracy),
      'ratio',
    ),
  );
  expect(sharp?.width).toBeLessThan((blunt?.width ?? 0) / 3);
}, 60_000);
