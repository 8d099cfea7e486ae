import { causeNames } from '../audit/causes/figures.js';
import { scoresOf } from '../audit/causes/profile.js';
import type { AlignmentAnswers } from '../files/alignment.js';
import type { Text } from '../report/text/text.js';

const width = 20;

/** What one person's own answers say of the four causes: for that person's eyes, at the end of the questionnaire. */
export function ownResult(answers: AlignmentAnswers, text: Text): string {
  const scores = scoresOf(answers);
  const words = text.survey.alignment;
  const longest = Math.max(...causeNames.map((cause) => text.causes.names[cause].length));
  const rows = causeNames.map((cause) => {
    const score = scores[cause];
    const name = text.causes.names[cause].padEnd(longest);
    if (score === null) return `  ${name}    –  ${words.noScore}`;
    return `  ${name}  ${String(Math.round(score)).padStart(3)}  ${'▇'.repeat(Math.round((score / 100) * width))}`.trimEnd();
  });
  return [words.result, ...rows].join('\n');
}
