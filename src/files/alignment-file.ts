import * as v from 'valibot';
import { type AlignmentAnswers, alignmentQuestions, sides } from './alignment.js';
import { check, fields, number, oneOf, text } from './schema.js';
import type { YamlFile } from './yaml.js';

const answers = fields(
  Object.fromEntries(
    Object.entries(alignmentQuestions).map(([question, choices]) => [
      question,
      v.optional(oneOf([...choices, 'unknown'])),
    ]),
  ),
);

const alignmentFile = fields({
  side: oneOf(sides),
  name: v.optional(text),
  believed: v.optional(number(0, 100)),
  answers: v.optional(answers, {}),
});

/** Checks one person's answers on the four causes. Error: bad-field. */
export function readAlignment(yaml: YamlFile): AlignmentAnswers {
  return check(alignmentFile, yaml) as AlignmentAnswers;
}
