import type { QualityInput, QualityNote } from './note.js';

/** Where tools stop an export: Jira at 1,000 and 10,000 rows, others at the round numbers between. */
const limits = new Set([1000, 2000, 5000, 10_000]);

/** Files with exactly as many rows as a tool's limit: the rest may be missing. */
export function cutOff({ files }: QualityInput): QualityNote[] {
  return files
    .filter(({ rows }) => limits.has(rows))
    .map(({ name, rows }) => ({ code: 'cut-off', tasks: [], shareOfEffort: 1, args: { file: name, rows } }));
}
