import type { Language, Text } from '../report/text/text.js';

export interface ConfigAnswers {
  language: Language;
  country?: string;
  weekHours: number;
  effort?: string;
  maxDays?: number;
  by?: string;
  /** 0..1 */
  target?: number;
  hourlyCost?: number;
  currency?: string;
}

/** A commented mkt-audit.config.yaml: what was answered is on, everything else stands there switched off. */
export function configDraft(answers: ConfigAnswers, say: Text['setup']['init']['comments']): string {
  const line = (key: string, value: string | number | undefined, example: string) =>
    value === undefined ? `# ${key}: ${example}` : `${key}: ${value}`;
  return `${say.head.map((one) => `# ${one}`).join('\n')}

# ${say.language}
language: ${answers.language}

# ${say.country}
${line('country', answers.country, 'DK')}

# ${say.weekHours}
weekHours: ${answers.weekHours}

# ${say.target}
${line('target', answers.target, '0.4')}

# ${say.cost}
${line('hourlyCost', answers.hourlyCost, '450')}
${line('currency', answers.currency, 'DKK')}

# ${say.effort}
${line('effort', answers.effort, 'auto')}

# ${say.maxDays}
${line('maxDays', answers.maxDays, '10')}

# ${say.by}
${line('by', answers.by, 'month')}

# ${say.dateOrder}
# dateOrder: dmy

# ${say.columns}
# columns:
#   title: Opgave
#   hours: Timer

# ${say.statuses}
# statuses:
#   Klar til review: in-progress

# ${say.rules}
# rules:
#   - match: { text: "messe*", requester: "Henrik Dahl" }
#     class: support/sales-events

# ${say.names}
# names:
#   Vestas: Kunde A

# ${say.thresholds}
# thresholds: { growthLed: 0.25, supportLed: 0.5, support: 0.75 }

# ${say.files}
# team: team.yaml
# labels: labels.csv
# alignment: [answers/marketing-1.yaml]
`;
}
