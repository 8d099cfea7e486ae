import { headerCell, headerKey } from './header.js';

/** How many rows may stand above the header: plan names, dates of export, links. */
export const rowsSearched = 40;

/** How many cells of a row are names of columns that some tool or language knows. */
export function knownNames(row: readonly string[], known: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const raw of row) {
    if (raw === '' || raw.length > 80) continue;
    const key = headerKey(raw);
    if (known.has(key)) found.add(key);
    else if (/[([ ]/.test(raw)) {
      // A unit behind the name, or Jira's wrapper around it; dear to look for, so only where there can be one.
      const cell = headerCell(raw);
      if (known.has(cell.key)) found.add(cell.key);
      else if (known.has(cell.bare)) found.add(cell.bare);
    }
  }
  return found.size;
}

/** Whether a row with so many known names can be nothing but the header, so that no later row need be looked at. */
export function isSurelyHeader(row: readonly string[], names: number): boolean {
  return names >= 6 || (names >= 3 && names >= row.length / 2);
}

/**
 * The index of the header among a table's first rows: the one with most known names. Where none is known, the first row
 * that is as wide as the next, else the first that is not blank; undefined where all are blank.
 */
export function findHeader(
  rows: readonly (readonly string[])[],
  known: ReadonlySet<string>,
): number | undefined {
  let best = 0;
  let at: number | undefined;
  for (const [index, row] of rows.entries()) {
    const score = knownNames(row, known);
    if (score > best) {
      best = score;
      at = index;
    }
    if (isSurelyHeader(row, score)) break;
  }
  if (at !== undefined) return at;
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const wide = filled.findIndex(
    (count, index) => count > 1 && rows[index]?.length === rows[index + 1]?.length,
  );
  if (wide >= 0) return wide;
  const first = filled.findIndex((count) => count > 0);
  return first < 0 ? undefined : first;
}
