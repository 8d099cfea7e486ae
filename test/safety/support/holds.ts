import { expect } from 'vitest';
import type { ContractDocument } from '../../../src/index.js';

/** What must be true of every document, whatever was read: the rows make the sums, and nothing is lost or no number. */
export function expectSumsToHold(document: ContractDocument): void {
  const { input, tasks, shares, effort, kinds, verdict } = document;
  expect(input.tasksRead).toBe(input.tasksCounted + sum(input.leftOut.map((row) => row.tasks)));
  expect(tasks).toHaveLength(input.tasksCounted);
  expect(new Set(tasks.map((task) => task.id)).size).toBe(tasks.length);
  for (const row of input.leftOut) expect(row.ids.length).toBe(row.tasks);
  const total = sum(tasks.map((task) => task.effort));
  expectClose(total, effort.total);
  for (const bar of ['growth', 'support', 'other', 'unclear'] as const) {
    const rows = tasks.filter((task) => task.class === bar);
    expect(rows).toHaveLength(shares[bar].tasks);
    expectClose(sum(rows.map((row) => row.effort)), shares[bar].effort);
    expectClose(sum(kinds.filter((row) => row.class === bar).map((row) => row.effort)), shares[bar].effort);
  }
  for (const task of tasks) {
    expect(task.effort).toBeGreaterThanOrEqual(0);
    expect(task.effort).toBeLessThan(Number.MAX_SAFE_INTEGER);
    for (const day of [task.created, task.started, task.resolved])
      if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d/);
  }
  for (const ratio of [verdict.supportRatio, verdict.low, verdict.high])
    if (ratio !== null) expect(ratio >= 0 && ratio <= 1).toBe(true);
}

function expectClose(actual: number, wanted: number): void {
  expect(Number.isFinite(actual) && Number.isFinite(wanted)).toBe(true);
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(wanted)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
