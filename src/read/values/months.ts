import { fold } from './fold.js';

/** The months in the languages of the tools' interfaces; where two forms are in use (Polish), both. */
const names = [
  'january february march april may june july august september october november december',
  'januar februar marts april maj juni juli august september oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar mars april mai juni juli august september oktober november desember',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber mrz april mai juni juli august september oktober november dezember',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'jan feb mrt apr mei jun jul aug sep okt nov dec',
];

let byPrefix: ReadonlyMap<string, number> | undefined;

function monthsByPrefix(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const language of names) {
    for (const [index, name] of fold(language).split(' ').entries()) {
      for (let length = 3; length <= name.length; length += 1) months.set(name.slice(0, length), index + 1);
    }
  }
  return months;
}

/** The month (1 to 12) of a name or its beginning, such as "nov.", "Février", "lip"; undefined where it is none. */
export function monthNumber(name: string): number | undefined {
  // Most files write their months as numbers, so the names wait until one is asked for.
  byPrefix ??= monthsByPrefix();
  return byPrefix.get(name) ?? byPrefix.get(fold(name).replace(/\.$/, ''));
}
