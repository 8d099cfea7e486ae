import type { StatusCategory } from '../../task.js';
import { fold, isPlain } from './fold.js';
import { statusHints, statusNames } from './status-words.js';

const byName = new Map<string, StatusCategory>();
for (const category of ['to-do', 'in-progress', 'done', 'cancelled'] as const) {
  // The key of all names at once, but for the commas between them.
  const names = fold(statusNames[category]).replace(/[^a-z0-9,]+/g, ' ');
  for (const name of names.split(',')) byName.set(name.trim(), category);
}

/** A status as it is compared: folded, only letters and digits, so that "✅ Færdig" equals "faerdig". */
export function statusKey(status: string): string {
  const folded = fold(status);
  return folded.replace(isPlain(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** What a status means, in any of the tools' languages; undefined where it is not understood. */
export function statusCategory(status: string): StatusCategory | undefined {
  const key = statusKey(status);
  const share = /^(\d{1,3}) ?%?$/.exec(key);
  if (share && status.includes('%')) {
    const percent = Number(share[1]);
    return percent === 0 ? 'to-do' : percent >= 100 ? 'done' : 'in-progress';
  }
  const known = byName.get(key);
  if (known) return known;
  for (const [pattern, category] of statusHints) if (pattern.test(key)) return category;
  return undefined;
}

/** Whether a resolution says that the work was not done ("Won't do", "Duplicate", "No se hará"). */
export function cancels(resolution: string): boolean {
  return byName.get(statusKey(resolution)) === 'cancelled';
}

/** The meaning of each status, remembered; the user's own words for some go first. */
export interface Statuses {
  /** Counts what it does not understand, unless `quiet`. */
  category(status: string, quiet?: boolean): StatusCategory | undefined;
  /** Only what the user said of this status. */
  own(status: string): StatusCategory | undefined;
  /** Statuses that nobody understood, with the number of tasks that have them. */
  unknown: Map<string, number>;
}

export function statuses(own: Readonly<Record<string, StatusCategory>> = {}): Statuses {
  const seen = new Map<string, StatusCategory | undefined>();
  const mine = new Map(Object.entries(own).map(([status, category]) => [statusKey(status), category]));
  const unknown = new Map<string, number>();
  return {
    unknown,
    own: (status) => (mine.size === 0 ? undefined : mine.get(statusKey(status))),
    category(status, quiet = false) {
      let category = seen.get(status);
      if (category === undefined && !seen.has(status)) {
        category = mine.get(statusKey(status)) ?? statusCategory(status);
        seen.set(status, category);
      }
      if (category === undefined && !quiet) unknown.set(status, (unknown.get(status) ?? 0) + 1);
      return category;
    },
  };
}
