import type { ChannelName } from '../../../audit/figures.js';
import type { Format } from '../../format/format.js';

/** Parts of sentences that several findings share. */
export const channels: Record<ChannelName, string> = {
  seo: 'SEO',
  content: 'content',
  social: 'social media',
  pr: 'PR',
  nurture: 'nurture',
};

export function kindList(names: readonly string[], format: Format): string {
  return format.list(names);
}

/** "31 times", or with a noun "31 tasks". */
export function times(count: number, format: Format, noun = 'time'): string {
  return `${format.number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A length of time in the unit that a reader would use. */
export function daysWord(days: number, format: Format): string {
  if (days < 1) return 'a day';
  if (days < 21) return `${format.number(days)} ${Math.round(days) === 1 ? 'day' : 'days'}`;
  if (days < 70) return `${format.number(days / 7)} weeks`;
  return `${format.number(days / 30.44)} months`;
}

/** A 95 % interval of days. */
export function range(low: number, high: number, format: Format): string {
  return `95 % interval ${format.number(low)} to ${format.number(high)} days`;
}

/** With a capital at the beginning. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
