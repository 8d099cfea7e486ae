import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { ErrorCode } from '../../src/errors.js';
import { UserError } from '../../src/errors.js';
import { type ReadOptions, type ReadResult, readTasks } from '../../src/read/index.js';

const exportsFolder = join(import.meta.dirname, '..', '..', 'fixtures', 'exports');

/** Reads an export from fixtures/exports. */
export function readFixture(name: string, options: ReadOptions = {}): Promise<ReadResult> {
  return readTasks([name], { cwd: exportsFolder, ...options });
}

/** Reads several exports from fixtures/exports as one audit. */
export function readFixtures(names: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  return readTasks(names, { cwd: exportsFolder, ...options });
}

/** Reads a file of this content, as if a person had it beside them. */
export function readContent(
  content: string | Uint8Array,
  options: ReadOptions = {},
  name = 'tasks.csv',
): Promise<ReadResult> {
  const folder = mkdtempSync(join(tmpdir(), 'mkt-audit-'));
  writeFileSync(join(folder, name), content);
  return readTasks([name], { cwd: folder, ...options });
}

/** Reads several files of these contents as one audit. */
export function readContents(
  contents: Record<string, string | Uint8Array>,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const folder = mkdtempSync(join(tmpdir(), 'mkt-audit-'));
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
  return readTasks(Object.keys(contents), { cwd: folder, ...options });
}

type Cell = string | number | boolean | Date | null;

/** An XLSX of these sheets. */
export function workbook(sheets: Record<string, Cell[][]>): Promise<Uint8Array> {
  return writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
}

/** The code and the parts of the refusal; fails where the file was read. */
export async function refusal(
  reading: Promise<ReadResult>,
): Promise<{ code: ErrorCode; args: Record<string, unknown> }> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, args: error.args as Record<string, unknown> };
    throw error;
  }
  throw new Error('the file was read');
}

export function hoursOf({ tasks }: Pick<ReadResult, 'tasks'>): number {
  return tasks.reduce((sum, task) => sum + (task.loggedSeconds ?? 0), 0) / 3600;
}

export function warningCodes({ warnings }: Pick<ReadResult, 'warnings'>): string[] {
  return warnings.map(({ code }) => code);
}
