import type { Text } from '../text.js';

export const explain: Text['explain'] = {
  is: (title, kind, className, percent) =>
    `”${title}” er højst sandsynligt ${className}: ${kind} (${percent} sikker).`,
  unclear: (title, className, percent, second, secondPercent) =>
    `”${title}” er uafklaret: ${className} er mest sandsynligt (${percent}), men det kan også være ${second} (${secondPercent}).`,
  runnerUp: (className, percent) => `Næstmest sandsynligt: ${className} (${percent}).`,
  because: (parts) => `Det taler for: ${parts}.`,
  against: (parts) => `Det taler imod: ${parts}.`,
  nothing: 'Ingen af ordene siger ret meget.',
  evidence: (text, weight) => `”${text}” (${weight})`,
  evidenceFor: (text, className, weight) => `”${text}” peger mod ${className} (${weight})`,
  requester: (text) => `bestilt af ${text}`,
  craft: (craft) => `Fag: ${craft}.`,
  byRule: (title, className, kind, rule) => `”${title}” er ${className}: ${kind}, efter din regel ${rule}.`,
  byLabel: (title, className, kind) => `”${title}” er ${className}: ${kind}, efter din egen afgørelse.`,
  weights: 'Vægtene er log-odds: 1 gør oddsene for en klasse næsten tre gange så store.',
};
