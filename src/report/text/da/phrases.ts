import type { ChannelName } from '../../../audit/figures.js';
import type { Format } from '../../format/format.js';

/** Dele af sætninger, som flere iagttagelser deler. */
export const channels: Record<ChannelName, string> = {
  seo: 'SEO',
  content: 'content',
  social: 'sociale medier',
  pr: 'PR',
  nurture: 'nurture',
};

export function tasksWord(count: number, format: Format): string {
  return `${format.number(count)} ${count === 1 ? 'opgave' : 'opgaver'}`;
}

export function timesWord(count: number, format: Format): string {
  return `${format.number(count)} ${count === 1 ? 'gang' : 'gange'}`;
}

export function daysWord(days: number, format: Format): string {
  if (days < 1) return 'en dag';
  if (days < 21) return `${format.number(days)} ${Math.round(days) === 1 ? 'dag' : 'dage'}`;
  if (days < 70) return `${format.number(days / 7)} uger`;
  return `${format.number(days / 30.44)} måneder`;
}

export function range(low: number, high: number, format: Format): string {
  return `usikkerhedsinterval ${format.number(low)} til ${format.number(high)} dage`;
}

/** Med stort begyndelsesbogstav. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
