import { loadText } from '../report/text/index.js';
import { type PeopleInExport, runSkills } from '../survey/skills.js';
import type { Task } from '../task.js';
import { textOption } from './options.js';
import { resolveSettings } from './resolve-settings.js';
import type { Run } from './run.js';

/** `mkt-audit skills [FILE]`: asks what the people are hired for and can do, and writes team.yaml. */
export const skills: Run = async ([file], options, io, language) => {
  const settings = await resolveSettings(file === undefined ? [] : [file], options, io, language);
  const readPeople = async (path: string): Promise<PeopleInExport> => {
    const { readAsking } = await import('./read-asking.js');
    const { tasks } = await readAsking([path], settings, io);
    return peopleIn(tasks);
  };
  return runSkills(
    {
      file,
      as: textOption(options, 'as'),
      answers: textOption(options, 'answers'),
      lang: textOption(options, 'lang'),
      output: textOption(options, 'output') ?? textOption(options, 'team'),
      weekHours: settings.weekHours,
    },
    io,
    await loadText(settings.language),
    { readPeople },
  );
};

/** Who has tasks, and who asked somebody else for them; those with the most first. */
export function peopleIn(tasks: readonly Task[]): PeopleInExport {
  const assignees = new Map<string, number>();
  const requesters = new Map<string, number>();
  for (const { assignees: doers, requester } of tasks) {
    for (const name of doers) assignees.set(name, (assignees.get(name) ?? 0) + 1);
    if (requester && !doers.includes(requester))
      requesters.set(requester, (requesters.get(requester) ?? 0) + 1);
  }
  const ranked = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .map(([name, tasks]) => ({ name, tasks }))
      .sort((a, b) => b.tasks - a.tasks || (a.name < b.name ? -1 : 1));
  return { assignees: ranked(assignees), requesters: ranked(requesters) };
}
