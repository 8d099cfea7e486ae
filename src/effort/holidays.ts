import { type Day, dayIn, weekdayOf, yearOf } from './days.js';

/**
 * Public holidays by law, nationwide. Days that many offices close without a law saying so (in Denmark 5 June,
 * 24 and 31 December; in Sweden and Finland Midsummer Eve and Christmas Eve) are working days here: who was away
 * says so in team.yaml. Tested against the date-holidays package for 2018 to 2032.
 */
const rules: Record<string, (year: number) => Day[]> = {
  DK: (year) => [
    ...fixed(year, '01-01 12-25 12-26'),
    // Store bededag, the fourth Friday after Easter, was abolished from 2024 (lov nr. 214 af 06/03/2023).
    ...aroundEaster(year, year <= 2023 ? [-3, -2, 0, 1, 26, 39, 49, 50] : [-3, -2, 0, 1, 39, 49, 50]),
  ],
  NO: (year) => [
    ...fixed(year, '01-01 05-01 05-17 12-25 12-26'),
    ...aroundEaster(year, [-3, -2, 0, 1, 39, 49, 50]),
  ],
  SE: (year) => [
    ...fixed(year, '01-01 01-06 05-01 06-06 12-25 12-26'),
    ...aroundEaster(year, [-2, 0, 1, 39, 49]),
    saturdayFrom(dayIn(year, 6, 20)),
    saturdayFrom(dayIn(year, 10, 31)),
  ],
  FI: (year) => [
    ...fixed(year, '01-01 01-06 05-01 12-06 12-25 12-26'),
    ...aroundEaster(year, [-2, 0, 1, 39, 49]),
    saturdayFrom(dayIn(year, 6, 20)),
    saturdayFrom(dayIn(year, 10, 31)),
  ],
  DE: (year) => [...fixed(year, '01-01 05-01 10-03 12-25 12-26'), ...aroundEaster(year, [-2, 1, 39, 50])],
  // England and Wales; days that fall on a weekend move to the next free weekday.
  GB: (year) => [
    ...aroundEaster(year, [-2, 1]),
    ...movedFromWeekend([dayIn(year, 1, 1)]),
    ...movedFromWeekend([dayIn(year, 12, 25), dayIn(year, 12, 26)]),
    year === 2020 ? dayIn(2020, 5, 8) : mondayFrom(dayIn(year, 5, 1)),
    year === 2022 ? dayIn(2022, 6, 2) : mondayFrom(dayIn(year, 5, 25)),
    mondayFrom(dayIn(year, 8, 25)),
    ...royal.filter((day) => yearOf(day) === year),
  ],
};

/** The Platinum Jubilee, the Queen's funeral and the coronation. */
const royal = [dayIn(2022, 6, 3), dayIn(2022, 9, 19), dayIn(2023, 5, 8)];

/** Whether the public holidays of a country (ISO 3166, upper case) are known. */
export function knowsHolidaysOf(country: string): boolean {
  return Object.hasOwn(rules, country);
}

/** The public holidays of a year, in order; none where the country is unknown. */
export function holidaysOf(country: string | undefined, year: number): Day[] {
  const rule = country === undefined || !knowsHolidaysOf(country) ? undefined : rules[country];
  return rule === undefined ? [] : [...new Set(rule(year))].sort((a, b) => a - b);
}

function fixed(year: number, dates: string): Day[] {
  return dates.split(' ').map((date) => dayIn(year, Number(date.slice(0, 2)), Number(date.slice(3))));
}

function aroundEaster(year: number, offsets: readonly number[]): Day[] {
  const easter = easterOf(year);
  return offsets.map((offset) => easter + offset);
}

/** The Saturday on the day or in the six days after it. */
function saturdayFrom(day: Day): Day {
  return day + ((5 - weekdayOf(day) + 7) % 7);
}

/** The Monday on the day or in the six days after it. */
function mondayFrom(day: Day): Day {
  return day + ((7 - weekdayOf(day)) % 7);
}

function movedFromWeekend(days: readonly Day[]): Day[] {
  const taken = new Set(days.filter((day) => weekdayOf(day) < 5));
  for (const day of days) {
    let free = day;
    while (weekdayOf(free) > 4 || (free !== day && taken.has(free))) free++;
    taken.add(free);
  }
  return [...taken];
}

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return dayIn(year, month, date);
}
