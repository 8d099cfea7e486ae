import type { Unit } from '../../effort/effort.js';
import type { Language } from '../text/text.js';

/**
 * How a language writes numbers, months and lists. In tables of our own: to ask Intl costs a tenth of the time of a short
 * audit, and its abbreviations differ from one Node to the next. A test holds the two together.
 */
export interface Writing {
  point: string;
  thousands: string;
  months: readonly string[];
  monthsShort: readonly string[];
  /** After the day of the month. */
  ordinal: string;
  and: string;
  one: Record<Unit, string>;
  many: Record<Unit, string>;
  short: Record<Unit, string>;
  /** The row of what carries no date. */
  undated: string;
}

export const writings: Record<Language, Writing> = {
  en: {
    point: '.',
    thousands: ',',
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
    ordinal: '',
    and: 'and',
    one: { hours: 'hour', points: 'point', tasks: 'task' },
    many: { hours: 'hours', points: 'points', tasks: 'tasks' },
    short: { hours: 'h', points: 'pt', tasks: 'tasks' },
    undated: 'no date',
  },
  da: {
    point: ',',
    thousands: '.',
    months: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
    monthsShort: 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' '),
    ordinal: '.',
    and: 'og',
    one: { hours: 'time', points: 'point', tasks: 'opgave' },
    many: { hours: 'timer', points: 'point', tasks: 'opgaver' },
    short: { hours: 't', points: 'pt', tasks: 'opg.' },
    undated: 'uden dato',
  },
};
