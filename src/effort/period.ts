import type { Row } from './board.js';
import { isoOf } from './days.js';
import type { Booking, EffortOptions } from './effort.js';

export type Period = Pick<EffortOptions, 'since' | 'until'>;

/** No limits: everything is inside. */
export function isOpen({ since, until }: Period): boolean {
  return since === undefined && until === undefined;
}

/** Both ends included. Without limits everything is inside; with them, what has no day is not known to be. */
export function isInside(day: string | undefined, period: Period): boolean {
  if (isOpen(period)) return true;
  const { since, until } = period;
  if (day === undefined) return false;
  return (since === undefined || day >= since) && (until === undefined || day <= until);
}

/** The bookings inside the period (the list itself where all are). */
export function insideOf(bookings: readonly Booking[], period: Period): readonly Booking[] {
  if (isOpen(period)) return bookings;
  return bookings.every(({ day }) => isInside(day, period))
    ? bookings
    : bookings.filter(({ day }) => isInside(day, period));
}

/** Whether a row without a figure of its own lies in the period: by its booking day. */
export function rowIsInside(row: Row, period: Period): boolean {
  if (isOpen(period)) return true;
  return isInside(row.bookingDay === undefined ? undefined : isoOf(row.bookingDay), period);
}
