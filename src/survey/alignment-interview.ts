import { type AlignmentQuestion, alignmentQuestions } from '../files/alignment.js';
import { parseDecimal } from '../files/decimal.js';
import type { Text } from '../report/text/text.js';
import type { AnswersDocument } from './alignment-document.js';
import type { Ask } from './ask.js';

const questions = Object.keys(alignmentQuestions) as AlignmentQuestion[];

/** Without sellers there is nobody whom these could be about. */
const aboutSellers: ReadonlySet<AlignmentQuestion> = new Set<AlignmentQuestion>([
  'askedFor',
  'refusal',
  'sharedGoal',
  'salesMeasured',
  'missedTarget',
  'leadDefinition',
  'followUp',
  'talk',
  'salesMeetings',
  'yesterdaysLeads',
  'leadSource',
  'productKnowledge',
  'material',
  'twoMessages',
  'credit',
  'collision',
]);

/** The questions for this person: all, or those that make sense without sellers. */
export function questionsFor(document: AnswersDocument): AlignmentQuestion[] {
  const alone = document.answers().company === 'without-sellers';
  return questions.filter((question) => !(alone && aboutSellers.has(question)));
}

/** How far the person has come; the belief, the questions and the name are one each. */
export function progress(document: AnswersDocument): { answered: number; of: number } {
  const asked = questionsFor(document);
  const answers = document.answers();
  const given = asked.filter((question) => answers[question] !== undefined).length;
  const around = (['believed', 'name'] as const).filter((field) => document.has(field)).length;
  return { answered: given + around, of: asked.length + 2 };
}

/** Asks what has no answer yet, or (`again`) all: the belief first, before any figure could colour it; the name last. */
export async function askAlignment(
  document: AnswersDocument,
  again: boolean,
  { ask, text }: { ask: Ask; text: Text },
): Promise<void> {
  const words = text.survey.alignment;
  let number = 0;
  const counted = (message: string) =>
    `${words.counter(number, questionsFor(document).length + 2)}  ${message}`;

  number += 1;
  if (again || !document.has('believed')) {
    const before = document.believed();
    const typed = await ask.line(counted(words.believed), {
      ...(before === undefined ? {} : { default: String(before) }),
      refuse: (value) => (value === '' || percent(value) !== undefined ? undefined : text.survey.notPercent),
    });
    await document.set('believed', percent(typed) ?? null);
  }
  for (const question of questions) {
    if (!questionsFor(document).includes(question)) continue;
    number += 1;
    const before = document.answers()[question];
    if (before !== undefined && !again) continue;
    const { ask: message, choices } = words.questions[question];
    const answer = await ask.one<string>(
      counted(message),
      [
        ...alignmentQuestions[question].map((choice) => ({
          value: choice as string,
          name: (choices as Record<string, string>)[choice] ?? choice,
        })),
        { value: 'unknown', name: words.unknown },
      ],
      before,
    );
    await document.answer(question, answer);
  }
  number += 1;
  if (again || !document.has('name')) {
    const before = document.name();
    const typed = await ask.line(counted(words.name), before === undefined ? {} : { default: before });
    await document.set('name', typed === '' ? null : typed);
  }
}

/** "40", "40 %" and "37,5" as percent; undefined for anything that is no percentage. */
function percent(typed: string): number | undefined {
  const number = parseDecimal(typed.replace(/%$/, ''));
  return number !== undefined && number >= 0 && number <= 100 ? number : undefined;
}
