import type { Craft } from '../../classify/taxonomy.js';
import type { Member } from '../../files/team.js';
import type { SkillFit } from './figures.js';
import { hasCraft } from './fit.js';
import type { Work } from './work.js';

/** From this part of a month's effort on, requests keep somebody busy. */
const BUSY = 0.5;

/**
 * Why people did work outside their skills: they had asked for it; nobody here has the craft; or everybody who has it
 * spent at least half of that month on requests (sales support and work for other departments). The rest stays open.
 */
export function reasonsOf(
  outside: readonly Work[],
  all: readonly Work[],
  members: readonly Member[],
): SkillFit['reasons'] {
  const reasons = { wanted: 0, nobody: 0, busy: 0, open: 0 };
  const busyIn = busyMonths(all);
  for (const { of, member, amount } of outside) {
    const { craft } = of.decision;
    const skilled = members.filter((one) => one !== member && hasCraft(one, craft));
    const month = monthOf(of.effort.bookings.at(-1)?.day);
    const reason = member?.wants.includes(craft)
      ? 'wanted'
      : skilled.length === 0
        ? 'nobody'
        : month !== undefined && skilled.every((one) => busyIn(one, month))
          ? 'busy'
          : 'open';
    reasons[reason] += amount;
  }
  return reasons;
}

/** Crafts with the names of those who have them. */
export function holdersOf(members: readonly Member[], craft: Craft): string[] {
  return members.filter((member) => hasCraft(member, craft)).map(({ name }) => name);
}

function busyMonths(all: readonly Work[]): (member: Member, month: string) => boolean {
  const months = new Map<Member, Map<string, { requests: number; total: number }>>();
  for (const { of, member, amount } of all) {
    if (!member || of.effort.amount <= 0) continue;
    const isRequest = of.decision.class === 'support' || of.decision.kind === 'service';
    const part = amount / of.effort.amount;
    for (const booking of of.effort.bookings) {
      const month = monthOf(booking.day);
      if (month === undefined) continue;
      const own = months.get(member) ?? new Map<string, { requests: number; total: number }>();
      months.set(member, own);
      const sum = own.get(month) ?? { requests: 0, total: 0 };
      own.set(month, sum);
      sum.total += booking.amount * part;
      if (isRequest) sum.requests += booking.amount * part;
    }
  }
  return (member, month) => {
    const sum = months.get(member)?.get(month);
    return sum !== undefined && sum.total > 0 && sum.requests / sum.total >= BUSY;
  };
}

function monthOf(day: string | undefined): string | undefined {
  return day?.slice(0, 7);
}
