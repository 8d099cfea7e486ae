import { amountOf } from '../amounts.js';
import { type Day, dayOf, isoOf, mondayOf } from '../days.js';
import type { DecidedTask } from '../effort.js';
import { nameKey } from '../people.js';
import { type Check, noteOn } from './note.js';

/** More than this in one week is more likely a slip in the time sheet than work. */
const mostHours = 60;

interface Week {
  person: string;
  monday: Day;
  hours: number;
  tasks: Set<DecidedTask>;
}

/** Weeks in which one person logged more hours than a week of work holds; the heaviest is named. */
export const overloadedWeeks: Check = (input) => {
  const weeks = new Map<string, Week>();
  for (const item of input.decided) {
    for (const { person, day, hours } of knownHours(item)) {
      const key = `${nameKey(person)} ${mondayOf(day)}`;
      const week = weeks.get(key) ?? { person, monday: mondayOf(day), hours: 0, tasks: new Set() };
      weeks.set(key, week);
      week.hours += hours;
      week.tasks.add(item);
      if (person < week.person) week.person = person;
    }
  }
  const heavy = [...weeks.values()]
    .filter(({ hours }) => hours > mostHours)
    .sort((a, b) => b.hours - a.hours || a.monday - b.monday || (a.person < b.person ? -1 : 1));
  const [heaviest] = heavy;
  if (heaviest === undefined) return [];
  return noteOn(
    'overloaded-week',
    heavy.flatMap(({ tasks }) => [...tasks]),
    input,
    {
      weeks: heavy.length,
      person: heaviest.person,
      week: isoOf(heaviest.monday),
      hours: heaviest.hours,
    },
  );
};

/** Hours whose week is known: dated worklogs, and tasks that began and ended in one week. */
function knownHours({ task }: DecidedTask): { person: string; day: Day; hours: number }[] {
  if (task.worklogs.length > 0) {
    return task.worklogs.flatMap(({ date, seconds, author }) => {
      const day = dayOf(date);
      if (day === undefined || !(seconds > 0)) return [];
      return shared(author === undefined ? task.assignees : [author], day, seconds);
    });
  }
  const day = dayOf(task.resolved);
  const began = dayOf(task.started) ?? dayOf(task.created);
  if (day === undefined || began === undefined || mondayOf(began) !== mondayOf(day)) return [];
  return shared(task.assignees, day, task.loggedSeconds ?? 0);
}

function shared(people: readonly string[], day: Day, seconds: number) {
  return people.map((person) => ({ person, day, hours: amountOf(seconds / 3600 / people.length) }));
}
