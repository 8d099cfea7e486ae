import { fractions } from './numbers.js';

/** Seconds in the units that tools write. A day of work is 8 hours and a week 5 days, as in Jira. */
export const secondsIn = {
  milliseconds: 0.001,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 8 * 3600,
  weeks: 40 * 3600,
} as const;
export type TimeUnit = keyof typeof secondsIn;

const iso = /^P(?=[\dT])(?:(\d+)W)?(?:(\d+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/i;
const clock = /^(-?)(\d+):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?$/;
/** "1h30" and "1t30", as people write. */
const hoursAndMinutes = /^(\d{1,4})\s?(?:h|t|u)\s?([0-5]\d)(?:\s?min)?$/i;
const part = /([-+]?\d+(?:[.,]\d+)?)\s*([\p{L}]+)\.?[\s,+&]*(?:og|and|und|och|y|et|e)?\s*/guy;

const units = new Map<string, number>();
for (const [unit, words] of Object.entries({
  milliseconds: 'ms millisecond milliseconds',
  seconds: 's sec secs second seconds sek sekund sekunder sekunde sekunden segundos secondes',
  minutes: 'm min mins minute minutes minut minutter minuter minutt minuten minuto minutos mn minuty',
  hours:
    'h hr hrs hour hours t tim time timer timme timmar std stunde stunden hora horas heure heures uur uren godz ore',
  days: 'd day days dag dage dagar dager tag tage dia dias jour jours j dni',
  weeks: 'w wk wks week weeks uge uger u vecka veckor uke uker woche wochen semana semanas sem',
})) {
  for (const word of words.split(' ')) units.set(word, secondsIn[unit as TimeUnit]);
}

/** The unit that a word names ("timer", "min"), as seconds; undefined where it names none. */
export function unitSeconds(word: string): number | undefined {
  return units.get(word.toLowerCase());
}

/**
 * Seconds of a duration that carries its units: "2h 30m", "1,5 t", "45 min", "1:30" and "30:15" (hours and minutes),
 * "00:44:05", "PT2H". Undefined for a bare number, whose unit only the column knows, and for anything else.
 */
export function parseDuration(written: string): number | undefined {
  const text = written
    .replace(/^(?:ca\.?|circa|approx\.?|about|~|≈)\s*/i, '')
    .replace(/(\d)\s*['’′]$/, '$1 min')
    .replace(/(\d{0,6})\s?([½¼¾])/, (_, whole, part) => String(Number(whole) + (fractions[part] ?? 0)));
  let match = clock.exec(text);
  if (match) {
    const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
    return match[1] ? -seconds : seconds;
  }
  match = hoursAndMinutes.exec(text);
  if (match) return Number(match[1]) * 3600 + Number(match[2]) * 60;
  match = iso.exec(text);
  if (match) {
    const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.map(Number).map((n) => n || 0);
    return weeks * secondsIn.weeks + days * secondsIn.days + hours * 3600 + minutes * 60 + seconds;
  }
  return fromWords(text);
}

function fromWords(text: string): number | undefined {
  let total = 0;
  part.lastIndex = 0;
  if (text === '') return undefined;
  while (part.lastIndex < text.length) {
    const match = part.exec(text);
    const unit = units.get((match?.[2] ?? '').toLowerCase());
    if (!match || unit === undefined) return undefined;
    total += Number((match[1] ?? '').replace(',', '.')) * unit;
  }
  return total;
}
