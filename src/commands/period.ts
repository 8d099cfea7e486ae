import type { Span } from './settings.js';

/** The first day of a span that ends on `now`, both included: 90d before 2026-11-25 begins on 2026-08-28. */
export function firstDayOf(span: Span, now: string): string {
  const day = new Date(`${now}T00:00:00Z`);
  if (span.unit === 'm') {
    const wanted = day.getUTCDate();
    day.setUTCDate(1);
    day.setUTCMonth(day.getUTCMonth() - span.amount);
    const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
    day.setUTCDate(Math.min(wanted, last));
  } else {
    day.setUTCDate(day.getUTCDate() - span.amount * (span.unit === 'w' ? 7 : 1));
  }
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
