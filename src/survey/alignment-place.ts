import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Side } from '../files/alignment.js';

/** The answers of a side in a folder, in the order of their numbers: alignment-sales-1.yaml ... */
export async function answersIn(folder: string, side: Side): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((name) => numberOf(name, side) !== undefined)
    .sort((a, b) => (numberOf(a, side) ?? 0) - (numberOf(b, side) ?? 0));
}

/** The name for the next person's answers. */
export async function nextName(folder: string, side: Side): Promise<string> {
  const last = (await answersIn(resolve(folder), side)).at(-1);
  return `alignment-${side}-${(last === undefined ? 0 : (numberOf(last, side) ?? 0)) + 1}.yaml`;
}

function numberOf(name: string, side: Side): number | undefined {
  const digits = new RegExp(`^alignment-${side}-(\\d+)\\.yaml$`).exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
