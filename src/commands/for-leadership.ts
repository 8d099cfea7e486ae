import type { Audit } from '../audit/audit.js';
import type { Team } from '../files/team.js';
import { hideNames } from './hide-names.js';
import type { Settings } from './settings.js';

/** Documents for leadership show roles and departments where team.yaml gives them, unless names are asked for. */
export async function forLeadership(
  audit: Audit,
  settings: Settings,
  team: Team | undefined,
  names: boolean,
): Promise<Audit> {
  if (settings.anonymize) return hideNames(audit, settings);
  if (names || !team) return audit;
  const { rolesForNames } = await import('../report/anonymize.js');
  const { loadText } = await import('../report/text/index.js');
  return rolesForNames(audit, team, await loadText(settings.language));
}
