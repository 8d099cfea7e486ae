import * as v from 'valibot';
import { crafts, type Kind, kindsOf } from '../classify/taxonomy.js';
import { department } from './departments.js';
import { check, date, expecting, fieldError, fields, list, named, number, oneOf, text } from './schema.js';
import type { Team } from './team.js';
import type { YamlFile } from './yaml.js';

const hireable: readonly (Kind | (typeof crafts)[number])[] = [
  ...crafts,
  ...kindsOf.support,
  ...kindsOf.growth.filter((kind) => kind !== 'strategy'),
  ...kindsOf.other,
];

const skills = fields(Object.fromEntries(crafts.map((craft) => [craft, v.optional(number(0, 5))])));

const absence = v.pipe(
  fields({ from: date, to: date }),
  v.check(({ from, to }) => from <= to, expecting({ code: 'from-before-to' })),
);

const member = fields({
  name: text,
  aliases: v.optional(list(text), []),
  role: v.optional(text),
  hiredFor: v.optional(list(oneOf(hireable, withoutClass)), []),
  skills: v.optional(skills, {}),
  wants: v.optional(list(oneOf(crafts)), []),
  hoursPerWeek: v.optional(number(0, 100)),
  hourlyCost: v.optional(number(0)),
  away: v.optional(list(absence), []),
});

const teamFile = fields({
  team: v.optional(list(member), []),
  departments: v.optional(named(list(text)), {}),
  currency: v.optional(text),
});

/** Checks team.yaml. Error: bad-field. */
export function readTeam(yaml: YamlFile): Team {
  const { team, departments, currency } = check(teamFile, yaml);
  refuseSameName(yaml, team);
  return {
    members: team as Team['members'],
    departments: departmentsIn(yaml, departments),
    ...(currency === undefined ? {} : { currency }),
  };
}

/** "support/collateral" names the kind "collateral". */
function withoutClass(value: string): string {
  return value.replace(/^(growth|support|other)\s*\/\s*/i, '');
}

/** By the program's names; "Salg" and "Sales" are one. Nobody asks for two departments: the last would win in silence. */
function departmentsIn(yaml: YamlFile, written: Record<string, string[]>): Team['departments'] {
  const departments: Team['departments'] = {};
  const seatOf = new Map<string, string>();
  for (const [name, people] of Object.entries(written)) {
    const own = department(name);
    for (const [index, person] of people.entries()) {
      const key = person.toLowerCase();
      if ((seatOf.get(key) ?? own) !== own) {
        throw fieldError(yaml, ['departments', name, index], { code: 'unique' });
      }
      seatOf.set(key, own);
    }
    departments[own] = [...(departments[own] ?? []), ...people];
  }
  return departments;
}

function refuseSameName(yaml: YamlFile, members: readonly { name: string; aliases: string[] }[]): void {
  const seen = new Map<string, number>();
  for (const [index, { name, aliases }] of members.entries()) {
    for (const one of [name, ...aliases]) {
      const key = one.toLowerCase();
      if ((seen.get(key) ?? index) !== index) {
        throw fieldError(yaml, ['team', index, one === name ? 'name' : 'aliases'], { code: 'unique' });
      }
      seen.set(key, index);
    }
  }
}
