import { type Craft, crafts, isCraft, type Kind, kindsOf } from '../classify/taxonomy.js';
import { parseDecimal } from '../files/decimal.js';
import type { Text } from '../report/text/text.js';
import type { Ask, Choice } from './ask.js';
import type { TeamDocument } from './team-document.js';

/** Who is asked about, and how: a manager about each ("them"), or a marketer alone ("you"). */
export interface Interview {
  team: TeamDocument;
  ask: Ask;
  text: Text;
  self: boolean;
  /** Hours a week to suggest. */
  weekHours: number;
}

/** Whether everything that belongs to a member has been answered. */
export function isFinished(team: TeamDocument, name: string): boolean {
  const { skills, ...member } = team.member(name);
  return (
    'role' in member &&
    Array.isArray(member.hiredFor) &&
    skills !== undefined &&
    Object.values(skills ?? {}).every((level) => level !== null) &&
    Array.isArray(member.wants) &&
    'hoursPerWeek' in member
  );
}

/** Asks one member's questions, those without an answer yet or (`again`) all of them. */
export async function interview(name: string, again: boolean, with_: Interview): Promise<void> {
  const { team } = with_;
  const open = (field: 'role' | 'hiredFor' | 'wants' | 'hoursPerWeek') =>
    again || !(field in team.member(name));
  if (open('role')) await askRole(name, with_);
  if (open('hiredFor')) await askHiredFor(name, with_);
  await askSkills(name, again, with_);
  if (open('wants')) await askWants(name, with_);
  if (open('hoursPerWeek')) await askHours(name, with_);
}

async function askRole(name: string, { team, ask, text, self }: Interview): Promise<void> {
  const { role } = text.survey.skills;
  const before = team.member(name).role ?? undefined;
  const typed = await ask.line(self ? role.you : role.them(name), before ? { default: before } : {});
  await team.set(name, 'role', typed === '' ? null : typed);
}

async function askHiredFor(name: string, { team, ask, text, self }: Interview): Promise<void> {
  const { hiredFor, craftsHeading, supportHeading } = text.survey.skills;
  const chosen = await ask.some<Craft | Kind>(
    self ? hiredFor.you : hiredFor.them(name),
    [
      { heading: craftsHeading },
      ...craftChoices(text),
      { heading: supportHeading },
      ...kindsOf.support.map((kind) => ({ value: kind, name: text.words.kinds[kind] })),
    ],
    (team.member(name).hiredFor ?? []) as (Craft | Kind)[],
  );
  await team.set(name, 'hiredFor', chosen);
}

async function askSkills(name: string, again: boolean, { team, ask, text, self }: Interview): Promise<void> {
  const { skills, level, levels } = text.survey.skills;
  const before = team.member(name).skills ?? undefined;
  if (again || before === undefined) {
    const hired = (team.member(name).hiredFor ?? []).filter(isCraft);
    const known = before ? Object.keys(before).filter(isCraft) : hired;
    const chosen = await ask.some(self ? skills.you : skills.them(name), craftChoices(text), known);
    await team.set(
      name,
      'skills',
      Object.fromEntries(chosen.map((craft) => [craft, before?.[craft] ?? null])),
    );
  }
  const now = team.member(name).skills ?? {};
  for (const craft of crafts) {
    const set = now[craft];
    if (set === undefined || (set !== null && !again)) continue;
    const word = text.words.crafts[craft];
    const hired = team.member(name).hiredFor?.includes(craft);
    const answer = await ask.one(
      self ? level.you(word) : level.them(name, word),
      levelChoices(levels),
      set === null ? (hired ? 4 : 3) : Math.round(set),
    );
    await team.setLevel(name, craft, answer);
  }
}

async function askWants(name: string, { team, ask, text, self }: Interview): Promise<void> {
  const { wants } = text.survey.skills;
  const before = (team.member(name).wants ?? []).filter(isCraft);
  const chosen = await ask.some(self ? wants.you : wants.them(name), craftChoices(text), before);
  await team.set(name, 'wants', chosen);
}

async function askHours(name: string, { team, ask, text, self, weekHours }: Interview): Promise<void> {
  const { hours } = text.survey.skills;
  const before = team.member(name).hoursPerWeek ?? weekHours;
  const typed = await ask.line(self ? hours.you : hours.them(name), {
    default: String(before).replace('.', text.survey.decimalMark),
    refuse: (value) => {
      const number = parseDecimal(value);
      return number === undefined || number < 0 || number > 100 ? text.survey.notNumber(0, 100) : undefined;
    },
  });
  await team.set(name, 'hoursPerWeek', parseDecimal(typed) ?? weekHours);
}

/** From 1, so that the digit keys choose the level of that number; 0 comes last. */
function levelChoices(levels: readonly string[]): Choice<number>[] {
  const choices = levels.map((name, value) => ({ value, name, short: String(value) }));
  return [...choices.slice(1), ...choices.slice(0, 1)];
}

function craftChoices(text: Text): { value: Craft; name: string }[] {
  return crafts.map((craft) => ({ value: craft, name: text.words.crafts[craft] }));
}
