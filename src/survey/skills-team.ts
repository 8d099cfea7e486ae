import { parseDecimal } from '../files/decimal.js';
import { clean } from '../report/terminal/clean.js';
import type { Interview } from './skills-member.js';

/** A person in an export, and how many tasks they have there (or asked for). */
export interface PersonInExport {
  name: string;
  tasks: number;
}

/** Who belongs to the team, from those who have tasks in the export; the rest of the questions follow from it. */
export async function chooseTeam(
  assignees: readonly PersonInExport[],
  { team, ask, text }: Interview,
): Promise<void> {
  const { whoIsInTeam, whoElseIsInTeam, withTasks } = text.survey.skills;
  const started = team.names().length > 0;
  const unknown = assignees.filter(({ name }) => team.find(name) === undefined);
  if (unknown.length === 0) return;
  const chosen = await ask.some(
    started ? whoElseIsInTeam : whoIsInTeam,
    unknown.map(({ name, tasks }) => ({
      value: name,
      name: withTasks(clean(name), tasks),
      short: clean(name),
    })),
    started ? [] : unknown.map(({ name }) => name),
  );
  if (chosen.length > 0) await team.add(chosen);
}

/** Who belongs to the team, typed by hand. */
export async function typeTeam({ team, ask, text }: Interview): Promise<void> {
  const { typeNames } = text.survey.skills;
  const typed = await ask.line(typeNames, {
    refuse: (value) => (namesIn(value).length === 0 ? text.survey.needed : undefined),
  });
  await team.add(namesIn(typed));
}

/** Which of those who ask for work sit in sales, management and HR: what was not asked before, or (`again`) all. */
export async function placeRequesters(
  requesters: readonly PersonInExport[],
  again: boolean,
  { team, ask, text }: Interview,
): Promise<void> {
  const { whoSits, withTasks, departmentsHeader } = text.survey.skills;
  for (const department of ['sales', 'management', 'hr'] as const) {
    const placed = team.departments();
    if (department in placed && !again) continue;
    const own = placed[department] ?? [];
    const taken = new Set(Object.values(placed).flatMap((names) => names ?? []));
    for (const name of own) taken.delete(name);
    const open = requesters.filter(({ name }) => team.find(name) === undefined && !taken.has(name));
    if (open.length === 0) return;
    const chosen = await ask.some(
      whoSits[department],
      open.map(({ name, tasks }) => ({
        value: name,
        name: withTasks(clean(name), tasks),
        short: clean(name),
      })),
      own,
    );
    const notShown = own.filter((name) => !open.some((one) => one.name === name));
    await team.setDepartment(department, [...notShown, ...chosen], departmentsHeader);
  }
}

/** What an hour costs: for all, for each, or not at all. */
export async function askCosts({ team, ask, text }: Interview): Promise<void> {
  const { costs, costChoices, costForAll, cost, currency } = text.survey.skills;
  const way = await ask.one(costs, [
    { value: 'none' as const, name: costChoices.none },
    { value: 'same' as const, name: costChoices.same },
    { value: 'each' as const, name: costChoices.each },
  ]);
  if (way === 'none') return;
  const notAmount = (value: string) => {
    const number = parseDecimal(value);
    return number === undefined || number < 0 ? text.survey.notNegative : undefined;
  };
  if (way === 'same') {
    const typed = await ask.line(costForAll, { refuse: notAmount });
    for (const name of team.names()) await team.set(name, 'hourlyCost', parseDecimal(typed) ?? null);
  } else {
    for (const name of team.names()) {
      const before = team.member(name).hourlyCost;
      const typed = await ask.line(cost(name), {
        ...(before ? { default: String(before).replace('.', text.survey.decimalMark) } : {}),
        refuse: (value) => (value === '' ? undefined : notAmount(value)),
      });
      await team.set(name, 'hourlyCost', parseDecimal(typed) ?? null);
    }
  }
  if (team.currency() === undefined) {
    const typed = await ask.line(currency, { default: text.survey.currency });
    await team.setCurrency(typed.toUpperCase());
  }
}

function namesIn(typed: string): string[] {
  return [...new Set(typed.split(/[,;]/).map((name) => name.trim()))].filter((name) => name !== '');
}
