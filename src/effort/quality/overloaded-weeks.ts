import { amountOf } from '../amounts.js';
import { type Day, dayOf, isoOf, mondayOf } from '../days.js';
import { nameKey } from '../people.js';
import { type CheckFor, noteOn, type SeenTask } from './note.js';

/** More than this in one week is more likely a slip in the time sheet than work. */
const mostHours = 60;

interface Week {
  person: string;
  monday: Day;
  hours: number;
}

/** Weeks in which one person logged more hours than a week of work holds; the heaviest is named. */
export const overloadedWeeks: CheckFor = (input) => {
  const { weeks, weekOf } = weekBook();
  /** Every entry of hours: its task and, beside it, its week. */
  const [tasks, weekFor]: [SeenTask[], Week[]] = [[], []];
  const log = (seen: SeenTask, people: readonly string[], day: Day, seconds: number) => {
    for (const person of people) {
      const week = weekOf(person, mondayOf(day));
      week.hours += amountOf(seconds / 3600 / people.length);
      tasks.push(seen);
      weekFor.push(week);
    }
  };
  return {
    // Hours whose week is known: dated worklogs, and tasks that began and ended in one week.
    see(seen) {
      const { task } = seen;
      for (const { date, seconds, author } of task.worklogs) {
        const day = dayOf(date);
        if (day === undefined || !(seconds > 0)) continue;
        log(seen, author === undefined ? task.assignees : [author], day, seconds);
      }
      if (task.worklogs.length > 0 || task.resolved === undefined) return;
      const day = dayOf(task.resolved);
      const began = dayOf(task.started) ?? dayOf(task.created);
      if (day === undefined || began === undefined || mondayOf(began) !== mondayOf(day)) return;
      log(seen, task.assignees, day, task.loggedSeconds ?? 0);
    },
    notes() {
      const heavy = weeks
        .filter(({ hours }) => hours > mostHours)
        .sort((a, b) => b.hours - a.hours || a.monday - b.monday || (a.person < b.person ? -1 : 1));
      const [heaviest] = heavy;
      if (heaviest === undefined) return [];
      // The entries of one task stand together.
      const inHeavy = tasks.filter((_, at) => (weekFor[at]?.hours ?? 0) > mostHours);
      const each = inHeavy.filter((task, at) => task !== inHeavy[at - 1]);
      return noteOn('overloaded-week', each, input, {
        weeks: heavy.length,
        person: heaviest.person,
        week: isoOf(heaviest.monday),
        hours: heaviest.hours,
      });
    },
  };
};

/** The weeks of each person, whose name may be spelled in several ways; the first by code units is kept. */
function weekBook() {
  const weeks: Week[] = [];
  const byKey = new Map<string, Map<Day, Week>>();
  const byName = new Map<string, Map<Day, Week>>();
  const weeksOf = (person: string) => {
    let own = byName.get(person);
    if (own === undefined) {
      const key = nameKey(person);
      own = byKey.get(key) ?? new Map();
      byKey.set(key, own);
      byName.set(person, own);
    }
    return own;
  };
  const weekOf = (person: string, monday: Day) => {
    const own = weeksOf(person);
    let week = own.get(monday);
    if (week === undefined) {
      week = { person, monday, hours: 0 };
      own.set(monday, week);
      weeks.push(week);
    } else if (person < week.person) week.person = person;
    return week;
  };
  return { weeks, weekOf };
}
