import { parseDuration, secondsIn, type TimeUnit } from './durations.js';
import { getOrMake } from './get-or-make.js';
import { type DecimalMark, parseNumber } from './numbers.js';
import { remember } from './remember.js';

export type { DecimalMark };

type Target = { [key: string]: unknown };
interface Place {
  target: Target;
  field: string;
}
interface Column {
  /** Bare numbers in a column whose unit nobody told; decided by their size in the end. */
  untold: Place[];
}

/** The numbers and durations of one file: its decimal mark and its untold time units are decided by all of its cells. */
export interface NumberColumns {
  /** Sets `target[field]` to the number times `scale`; false where the text is none. */
  number(target: Target, field: string, text: string, scale?: number): boolean;
  /** Sets `target[field]` to seconds; a bare number is in `unit`, or in the column's likely unit where that is not known. */
  time(column: number, target: Target, field: string, text: string, unit: TimeUnit | undefined): boolean;
  /** Sets `target[field]` to seconds, where a bare number is that many times `unit` seconds. */
  told(target: Target, field: string, text: string, unit: number): boolean;
  settle(): NumberDecision;
}

export interface NumberDecision {
  decimal: DecimalMark;
  /** The units that were guessed, by column position. */
  guessed: Map<number, TimeUnit>;
  /** A number such as "1,250" whose mark nothing in the file decides, and how it was read. */
  open?: { example: string; mark: DecimalMark; as: 'thousands' | 'decimals' };
}

/** @param usual the decimal mark where the file does not tell: a comma goes with ";" between the cells. */
export function numberColumns(usual: DecimalMark): NumberColumns {
  const votes = { ',': 0, '.': 0 };
  const open: (Place & { text: string; mark: DecimalMark; asThousands: number; scale: number })[] = [];
  const columns = new Map<number, Column>();
  const numberIn = remember(parseNumber);
  const durationIn = remember(parseDuration);

  function number(target: Target, field: string, text: string, scale = 1): boolean {
    const parsed = numberIn(text);
    if (!parsed) return false;
    target[field] = parsed.value * scale;
    if (parsed.proves) votes[parsed.proves] += 1;
    if (parsed.open) open.push({ target, field, text, scale, ...parsed.open });
    return true;
  }

  function time(
    position: number,
    target: Target,
    field: string,
    raw: string,
    unit: TimeUnit | undefined,
  ): boolean {
    const text = bare(raw);
    if (unit !== undefined) return told(target, field, text, secondsIn[unit]);
    if (number(target, field, text, 3600)) {
      getOrMake(columns, position, (): Column => ({ untold: [] })).untold.push({ target, field });
      return true;
    }
    return told(target, field, text, 3600);
  }

  function told(target: Target, field: string, raw: string, unit: number): boolean {
    const text = bare(raw);
    if (number(target, field, text, unit)) return true;
    const seconds = durationIn(text);
    if (seconds === undefined) return false;
    target[field] = seconds;
    return true;
  }

  function settle(): NumberDecision {
    const decimal = votes[','] === votes['.'] ? usual : votes[','] > votes['.'] ? ',' : '.';
    for (const { target, field, mark, asThousands, scale } of open) {
      if (mark !== decimal) target[field] = asThousands * scale;
    }
    const guessed = new Map<number, TimeUnit>();
    for (const [position, { untold }] of columns) {
      const unit = likelyUnit(untold.map(({ target, field }) => (target[field] as number) / 3600));
      guessed.set(position, unit);
      if (unit === 'hours') continue;
      for (const { target, field } of untold) {
        target[field] = ((target[field] as number) / 3600) * secondsIn[unit];
      }
    }
    const [first] = votes[','] === votes['.'] ? open : [];
    if (!first) return { decimal, guessed };
    const { text: example, mark } = first;
    return { decimal, guessed, open: { example, mark, as: mark === decimal ? 'decimals' : 'thousands' } };
  }

  return { number, time, told, settle };
}

/** ClickUp writes the number in quotes that the CSV's own quoting does not cover. */
function bare(text: string): string {
  return text.includes('"') ? text.replaceAll('"', '').trim() : text;
}

/**
 * The unit of numbers that stand without one. Fractions are hours; whole minutes written in seconds are multiples of 60 and
 * large; numbers that are mostly multiples of 5 and too large for the hours of one task are minutes.
 */
export function likelyUnit(values: readonly number[]): TimeUnit {
  const used = values.filter((value) => value !== 0).sort((a, b) => a - b);
  const middle = used[Math.floor(used.length / 2)] ?? 0;
  if (used.some((value) => Math.abs(value - Math.round(value)) > 1e-9)) return 'hours';
  if (middle >= 600 && used.every((value) => value % 60 === 0)) return 'seconds';
  const fives = used.filter((value) => value % 5 === 0).length;
  return middle >= 15 && fives >= 0.8 * used.length ? 'minutes' : 'hours';
}
