import type { Audit } from '../audit/audit.js';
import type { Settings } from './settings.js';

/** The audit under --anonymize; the same audit without it. */
export async function hideNames(audit: Audit, settings: Settings): Promise<Audit> {
  if (!settings.anonymize) return audit;
  const { anonymize } = await import('../report/anonymize.js');
  const { loadText } = await import('../report/text/index.js');
  return anonymize(audit, settings.names, await loadText(settings.language));
}
