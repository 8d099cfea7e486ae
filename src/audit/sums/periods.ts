import type { Mix, PeriodRow } from '../audit.js';
import { addTo, emptyMix, ratioOf } from './mix.js';
import { byText } from './order.js';
import { type PeriodSize, periodOf, periodsBetween } from './period-of.js';
import type { Sum } from './sum.js';

/** The row of effort that carries no date at all; it comes last. */
export const UNDATED = 'undated';

/** Longer gaps without any work are a wrong date rather than a pause, and stay unfilled. */
const LONGEST_GAP = 60;

/** The rows, and the first and the last day that any effort is booked on. */
export interface PeriodSums {
  rows: PeriodRow[];
  covered: { from: string | null; to: string | null };
}

/**
 * The mix by period, in time's order, pauses included as empty rows. Effort stands where it is booked; a task is
 * counted once, where its last booking is, so that tasks and effort both sum to the whole.
 */
export function periodSum(by: PeriodSize): Sum<PeriodSums> {
  const mixes = new Map<string, Mix>();
  const anyDay = new Map<string, string>();
  const mixOf = (period: string) => {
    let mix = mixes.get(period);
    if (!mix) {
      mix = emptyMix();
      mixes.set(period, mix);
    }
    return mix;
  };
  /** The mix of each day's period: there are far fewer days than bookings. */
  const dayMixes = new Map<string, Mix>();
  const mixOn = (day: string | undefined) => {
    if (day === undefined) return mixOf(UNDATED);
    let mix = dayMixes.get(day);
    if (!mix) {
      const period = periodOf(day, by);
      anyDay.set(period, day);
      mix = mixOf(period);
      dayMixes.set(day, mix);
    }
    return mix;
  };
  return {
    add({ decision, effort }) {
      let last: string | undefined;
      let lastMix: Mix | undefined;
      for (const { day, amount } of effort.bookings) {
        const mix = mixOn(day);
        addTo(mix, decision.class, amount, 0);
        if (day === undefined || (last !== undefined && day <= last)) continue;
        last = day;
        lastMix = mix;
      }
      lastMix ??= mixOn(undefined);
      lastMix.tasks += 1;
    },
    rows() {
      const days = [...dayMixes.keys()].sort();
      const covered = { from: days[0]?.slice(0, 10) ?? null, to: days.at(-1)?.slice(0, 10) ?? null };
      const dated = [...mixes.keys()].filter((period) => period !== UNDATED).sort();
      for (let index = 1; index < dated.length; index++) {
        const from = anyDay.get(dated[index - 1] ?? '');
        const to = anyDay.get(dated[index] ?? '');
        if (from === undefined || to === undefined) continue;
        for (const pause of periodsBetween(from, to, by, LONGEST_GAP)) mixOf(pause);
      }
      const rows = [...mixes]
        .sort(([a], [b]) => (a === UNDATED ? 1 : b === UNDATED ? -1 : byText(a, b)))
        .map(([period, mix]) => ({
          period,
          ...mix,
          supportRatio: period === UNDATED ? null : ratioOf(mix),
        }));
      return { rows, covered };
    },
  };
}
