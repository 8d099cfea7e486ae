import { parseDate } from './dates.js';

/** The first 8 hex digits of a Trello id are the second of its creation. */
export function createdInId(id: string): string | undefined {
  if (!/^[0-9a-f]{24}$/i.test(id)) return undefined;
  const seconds = Number.parseInt(id.slice(0, 8), 16);
  // Trello began in 2011.
  return seconds > 1_290_000_000 && seconds < 4_000_000_000 ? parseDate(String(seconds))?.iso : undefined;
}
