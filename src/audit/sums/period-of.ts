export type PeriodSize = 'week' | 'month' | 'quarter';

const DAY = 86_400_000;

/** The period that a day lies in: "2026-03", "2026-W12" (ISO 8601) or "2026-Q1". Days are ISO dates, with or without a time. */
export function periodOf(day: string, by: PeriodSize): string {
  if (by === 'month') return day.slice(0, 7);
  if (by === 'quarter') return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return weekOf(day);
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function weekOf(day: string): string {
  const date = new Date(Date.parse(day.slice(0, 10)));
  const weekday = (date.getUTCDay() + 6) % 7;
  const thursday = new Date(date.getTime() + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The first day of the period after the one that `day` lies in. */
function nextStart(day: string, by: PeriodSize): string {
  const date = new Date(Date.parse(day.slice(0, 10)));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (by === 'week') return isoDay(date.getTime() + (7 - ((date.getUTCDay() + 6) % 7)) * DAY);
  return isoDay(Date.UTC(year, by === 'month' ? month + 1 : (Math.floor(month / 3) + 1) * 3, 1));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The periods strictly between those of two days; none where more than `most` lie between, as after a date typed wrong. */
export function periodsBetween(from: string, to: string, by: PeriodSize, most: number): string[] {
  const last = periodOf(to, by);
  const between: string[] = [];
  let day = nextStart(from, by);
  while (periodOf(day, by) < last) {
    if (between.length >= most) return [];
    between.push(periodOf(day, by));
    day = nextStart(day, by);
  }
  return between;
}
