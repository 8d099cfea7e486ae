import type { Text } from '../text/text.js';
import type { Format } from './format.js';

/** Days at either end of a period that holidays and weekends may leave empty. */
const slack = 6;

/**
 * A period as people say it: "January to June 2026" where work was booked from the first to the last week of whole
 * months, else "2 March 2026 to 17 April 2026". The exact days stand in the evidence pack.
 */
export function spanOf(from: string, to: string, { text, format }: { text: Text; format: Format }): string {
  const { period } = text.terminal;
  if (!wholeMonths(from, to)) return period(format.date(from), format.date(to));
  const [first, last] = [format.period(from.slice(0, 7)), format.period(to.slice(0, 7))];
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const start = sameYear && first !== last ? first.replace(/ \d{4}$/, '') : first;
  const said = period(start, last);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

function wholeMonths(from: string, to: string): boolean {
  const [year, month, day] = to.slice(0, 10).split('-').map(Number);
  const lastDay = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
  return Number(from.slice(8, 10)) <= 1 + slack && (day ?? 0) >= lastDay - slack;
}
