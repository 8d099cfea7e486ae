import { amountOf } from './amounts.js';
import type { CountedTask, Unit } from './effort.js';
import { peopleByName } from './people.js';

/** The rates that the user gave, a wage an hour; there is no default. */
export interface Rates {
  people: readonly { name: string; aliases: readonly string[]; hourlyCost?: number }[];
  /** For everybody without a rate of their own. */
  hourlyCost?: number;
}

export interface Cost {
  amount: number;
  /** Hours of people without a rate, which are not in the amount: it is "at least". */
  hoursWithoutRate: number;
}

/** What tasks cost, each hour at the rate of the person it is booked on; null without rates or where effort is not time. */
export function costOf(tasks: readonly CountedTask[], unit: Unit, rates: Rates): Cost | null {
  const anyRate =
    rates.hourlyCost !== undefined || rates.people.some(({ hourlyCost }) => hourlyCost !== undefined);
  if (unit !== 'hours' || !anyRate) return null;
  const personOf = peopleByName(rates.people);
  const cost: Cost = { amount: 0, hoursWithoutRate: 0 };
  for (const { effort } of tasks) {
    for (const { assignee, amount } of effort.bookings) {
      const own = assignee === undefined ? undefined : personOf(assignee)?.hourlyCost;
      const rate = own ?? rates.hourlyCost;
      if (rate === undefined) cost.hoursWithoutRate += amount;
      // Rounded before it is added, so that parts sum to the whole under any grouping.
      else cost.amount += amountOf(amount * rate);
    }
  }
  return cost;
}
