import { parseDate } from './dates.js';

const clock = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(?:([ap])\.?m\.?)?$/i;

/**
 * Seconds from a start to an end, each a day and a time as written ("03/10/2026", "11:30 PM"). Days whose order nothing
 * tells are those that lie closest; without an end day, an end before the start is on the next day. Undefined where a time
 * is none.
 */
export function spanSeconds(
  [startDay, startTime]: readonly [string, string],
  [endDay, endTime]: readonly [string, string],
): number | undefined {
  const start = secondOfDay(startTime);
  const end = secondOfDay(endTime);
  if (start === undefined || end === undefined) return undefined;
  const days = endDay === '' || startDay === '' || endDay === startDay ? 0 : daysBetween(startDay, endDay);
  if (days === undefined) return undefined;
  const seconds = days * 86_400 + end - start;
  return seconds < 0 ? seconds + 86_400 : seconds;
}

function secondOfDay(text: string): number | undefined {
  const match = clock.exec(text.trim());
  if (!match) return undefined;
  const half = match[4]?.toLowerCase();
  const hour = half ? (Number(match[1]) % 12) + (half === 'p' ? 12 : 0) : Number(match[1]);
  return hour * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
}

function daysBetween(start: string, end: string): number | undefined {
  const from = parseDate(start);
  const to = parseDate(end);
  if (!from || !to) return undefined;
  const apart = (one: string, other: string) =>
    (Date.parse(other.slice(0, 10)) - Date.parse(one.slice(0, 10))) / 86_400_000;
  const readings = [
    apart(from.iso, to.iso),
    apart(from.monthFirst ?? from.iso, to.monthFirst ?? to.iso),
  ].filter((days) => days >= 0);
  return readings.length > 0 ? Math.min(...readings) : undefined;
}
