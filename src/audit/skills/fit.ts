import type { Decision } from '../../classify/decision.js';
import type { Craft, Kind } from '../../classify/taxonomy.js';
import type { Member } from '../../files/team.js';
import type { Fit } from './figures.js';

/** From this level on somebody does a craft well alone ("3: solid", as the questionnaire words it). */
const SOLID = 3;

const common: ReadonlySet<Kind> = new Set<Kind>(['operations', 'team', 'alignment']);

/** Whether somebody can do a craft: level 3 and up, or hired for it. */
export function hasCraft(member: Member, craft: Craft): boolean {
  return (member.skills[craft] ?? 0) >= SOLID || member.hiredFor.includes(craft);
}

/** Whether support work of a kind is what the person was hired for. A matching craft alone is not enough. */
export function isExempt(member: Member, kind: Kind): boolean {
  return member.hiredFor.includes(kind);
}

/** How a piece of work suits a person. */
export function fitOf({ class: name, kind, craft }: Decision, member: Member): Fit {
  if (name === 'unclear') return 'unclear';
  if (isExempt(member, kind)) return 'hiredFor';
  if (name !== 'support' && member.hiredFor.includes(craft)) return 'hiredFor';
  if (common.has(kind)) return 'common';
  return hasCraft(member, craft) ? 'skilled' : 'outside';
}

/** Whether team.yaml says enough of somebody to judge how work suits them. */
export function isDescribed(member: Member): boolean {
  return member.hiredFor.length > 0 || Object.keys(member.skills).length > 0;
}
