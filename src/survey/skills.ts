import { dirname, join } from 'node:path';
import { UserError } from '../errors.js';
import { loadTeam, teamName } from '../files/index.js';
import type { Team } from '../files/team.js';
import { readTeam } from '../files/team-file.js';
import { canAsk, type Io } from '../io.js';
import { clean } from '../report/terminal/clean.js';
import type { Text } from '../report/text/text.js';
import { isInterrupt, terminalAsk } from './ask.js';
import { commandToGoOn } from './command-to-go-on.js';
import { fitTo } from './fit.js';
import { keepFile } from './kept-file.js';
import { takeAnswers } from './skills-answers.js';
import { type Interview, interview, isFinished } from './skills-member.js';
import { askCosts, chooseTeam, type PersonInExport, placeRequesters, typeTeam } from './skills-team.js';
import { teamDocument } from './team-document.js';

export interface SkillsOptions {
  /** An export to take people and requesters from. */
  file?: string;
  /** One marketer answers alone, under this name. */
  as?: string;
  /** A file with the answers, instead of a terminal. */
  answers?: string;
  /** Where to write; default: team.yaml beside the export, else in the working folder. */
  output?: string;
  /** Hours a week to suggest. */
  weekHours?: number;
  /** As the user chose it on the command line, to be chosen again when the questions are taken up. */
  lang?: string;
}

export interface PeopleInExport {
  assignees: readonly PersonInExport[];
  requesters: readonly PersonInExport[];
}

export interface SkillsDeps {
  /** People of an export, those with the most tasks first. */
  readPeople(file: string): Promise<PeopleInExport>;
}

/**
 * `mkt-audit skills`: asks what each person was hired for and can do, and writes team.yaml, each answer at once.
 * Returns the exit code: 0, or 130 after Ctrl-C (what was answered is saved). Errors: no-terminal, and those of the files.
 */
export async function runSkills(
  options: SkillsOptions,
  io: Io,
  text: Text,
  { readPeople }: SkillsDeps,
): Promise<number> {
  if (options.answers === undefined && !canAsk(io)) {
    throw new UserError('no-terminal', { command: 'mkt-audit skills' });
  }
  const words = text.survey.skills;
  const path = options.output ?? (options.file ? join(dirname(options.file), teamName) : teamName);
  const file = await keepFile(path, { cwd: io.cwd, header: words.header, check: readTeam });
  const team = teamDocument(file);
  const people = options.file ? await readPeople(options.file) : { assignees: [], requesters: [] };
  if (options.answers !== undefined) {
    const answers = await loadTeam(options.answers, io.cwd);
    const moved = await takeAnswers(only(answers, options.as), team, words.departmentsHeader);
    for (const { person, from, to } of moved)
      io.stderr.write(`${words.moved(clean(person), clean(from), to)}\n`);
  } else {
    const asked: Interview = {
      team,
      ask: terminalAsk(io, text),
      text,
      self: options.as !== undefined,
      weekHours: options.weekHours ?? 37,
    };
    io.stdout.write(`${fitTo(io).paragraph(words.intro(path))}\n\n`);
    try {
      await (options.as === undefined ? askAboutTeam(people, asked, io) : askAlone(options.as, asked));
    } catch (error) {
      if (!isInterrupt(error)) throw error;
      const again = commandToGoOn('skills', options, options.output);
      io.stderr.write(`\n${file.isThere() ? text.survey.left(path, again) : text.survey.leftUnsaved}\n`);
      return 130;
    }
  }
  const strangers = people.assignees.filter(({ name }) => team.find(name) === undefined);
  if (strangers.length > 0 && options.as === undefined) {
    io.stderr.write(`${words.notInTeam(strangers.map(({ name }) => clean(name)).join(', '))}\n`);
  }
  io.stdout.write(`\n${words.saved(path, team.names().length)}\n`);
  if (options.file) {
    const beside = path === join(dirname(options.file), teamName);
    io.stdout.write(
      `${words.next(commandToGoOn('analyze', { file: options.file }, beside ? undefined : path, '--team'))}\n`,
    );
  }
  return 0;
}

/** One person's part of the answers, or all of them. */
function only(answers: Team, as: string | undefined): Team {
  if (as === undefined) return answers;
  const key = as.trim().toLowerCase();
  const own = answers.members.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase() === key),
  );
  if (own.length > 0) return { members: own, departments: {} };
  const expected = answers.members.map(({ name }) => name).join(', ');
  throw new UserError('bad-option', { option: '--as', value: as, expected });
}

async function askAboutTeam(
  { assignees, requesters }: PeopleInExport,
  asked: Interview,
  io: Io,
): Promise<void> {
  const { team, text } = asked;
  await chooseTeam(assignees, asked);
  if (team.names().length === 0) await typeTeam(asked);
  await placeRequesters(requesters, false, asked);
  const open = team.names().filter((name) => !isFinished(team, name));
  if (open.length === 0) return changeTeam(requesters, asked);
  for (const [index, name] of open.entries()) {
    io.stdout.write(`\n${text.survey.skills.person(clean(name), index + 1, open.length)}\n`);
    await interview(name, false, asked);
  }
  await askCosts(asked);
}

/** When everything is answered: what to change, until nothing. */
async function changeTeam(requesters: PeopleInExport['requesters'], asked: Interview): Promise<void> {
  const { team, ask, text } = asked;
  const { finished, add, changeRequesters, changeCosts, done, newName } = text.survey.skills;
  for (;;) {
    const names = team.names();
    const choice = await ask.one<{ name: string } | 'add' | 'requesters' | 'costs' | 'done'>(finished, [
      { value: 'done', name: done },
      ...names.map((name) => ({ value: { name }, name })),
      { value: 'add', name: add },
      ...(requesters.length > 0 ? [{ value: 'requesters' as const, name: changeRequesters }] : []),
      { value: 'costs', name: changeCosts },
    ]);
    if (choice === 'done') return;
    if (choice === 'costs') await askCosts(asked);
    else if (choice === 'requesters') await placeRequesters(requesters, true, asked);
    else if (choice === 'add') {
      const name = await ask.line(newName, {
        refuse: (typed) => (typed === '' ? text.survey.needed : undefined),
      });
      if (team.find(name) === undefined) await team.add([name]);
      await interview(team.find(name) ?? name, false, asked);
    } else await interview(choice.name, true, asked);
  }
}

async function askAlone(as: string, asked: Interview): Promise<void> {
  const { team } = asked;
  if (team.find(as) === undefined) await team.add([as]);
  const name = team.find(as) ?? as;
  await interview(name, isFinished(team, name), asked);
}
