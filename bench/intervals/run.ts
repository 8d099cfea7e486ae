import { seededRandom } from '../../src/random/random.js';
import { type Cell, grid } from './grid.js';
import { type CellScore, measureCell, type Score } from './measure.js';
import { type Classifier, classifierOf } from './simulate.js';

export interface Row extends CellScore {
  cell: Cell;
}

/** What the intervals promise (docs/uncertainty.md), in parts of 1. */
export const demands = { pooledLow: 0.93, pooledHigh: 0.97, cell: 0.9, bias: 0.02, biasFrom: 200 };

export function runGrid(quick: boolean, done: (row: Row) => void = () => {}): Row[] {
  const made = new Map<string, Classifier>();
  return grid(quick).map((cell, i) => {
    const key = `${cell.accuracy} ${cell.lean}`;
    const classifier = made.get(key) ?? classifierOf(cell.accuracy, cell.lean, seededRandom(1));
    made.set(key, classifier);
    let row: Row = { cell, ...measureCell(cell, classifier, quick ? 12 : firstLook, 1000 + i) };
    if (!quick && isDoubtful(row)) row = { cell, ...measureCell(cell, classifier, secondLook, 5000 + i) };
    done(row);
    return row;
  });
}

/** Boards a cell. A mean error that comes near the limit, or cannot be told from it, is measured again on many new boards. */
const [firstLook, secondLook] = [250, 1200];

function isDoubtful(row: Row): boolean {
  return measures.some(
    (of) =>
      row[of].covered < demands.cell ||
      (row.cell.tasks >= demands.biasFrom && Math.abs(row[of].bias) > 0.75 * demands.bias),
  );
}

export const measures = ['ratio', 'support', 'growth'] as const;

/** Over cells, each counting the same however many boards it has. */
export function pooled(rows: readonly Row[], of: (typeof measures)[number]): Score {
  const mean = (name: 'covered' | 'width' | 'bias') =>
    rows.reduce((sum, row) => sum + row[of][name], 0) / rows.length;
  const boards = rows.reduce((sum, row) => sum + row[of].boards, 0);
  return { boards, covered: mean('covered'), width: mean('width'), bias: mean('bias') };
}

/** The cells that break a promise, and whether all boards together do. */
export function failures(rows: readonly Row[]): string[] {
  const found: string[] = [];
  for (const of of measures) {
    const all = pooled(rows, of).covered;
    if (all < demands.pooledLow || all > demands.pooledHigh)
      found.push(`${of}: ${percent(all)} covered of all boards`);
    for (const row of rows) {
      const where = `${of} at ${describe(row.cell)}`;
      if (row[of].covered < demands.cell) found.push(`${where}: ${percent(row[of].covered)} covered`);
      if (row.cell.tasks >= demands.biasFrom && Math.abs(row[of].bias) > demands.bias)
        found.push(`${where}: off by ${percent(row[of].bias)} on the mean`);
    }
  }
  return found;
}

export function describe({ tasks, support, accuracy, lean }: Cell): string {
  const side = lean > 0 ? 'support' : 'growth';
  return `${tasks} tasks, ${percent(support)} support, ${percent(accuracy)} right, leaning to ${side}`;
}

export function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}
