import type { Argument, ArgumentCode } from '../../../audit/figures.js';
import type { Telling } from '../../finding-words.js';
import { words } from './words.js';

type Args<Code extends ArgumentCode> = Extract<Argument, { code: Code }>['args'];
type Sentences = { [Code in ArgumentCode]: (args: Args<Code>, telling: Telling) => string };

/** Each argument against the reading, as one sentence without its full stop. */
const sentences: Sentences = {
  'sales-definition': ({ ratio, level }, { format }) =>
    `If fairs and material that name no seller count as growth, as sales might say, the ratio is ${format.percent(ratio)} (${levelName(level)})`,
  'few-tasks': ({ ratio, level }, { format }) =>
    `Without the three largest tasks the ratio is ${format.percent(ratio)} (${levelName(level)})`,
  'one-person': ({ ratio, level }, { format }) =>
    `Without the busiest person the ratio is ${format.percent(ratio)} (${levelName(level)})`,
  'other-basis': ({ basis, ratio, level }, { format }) =>
    `By ${basisName(basis)} the ratio is ${format.percent(ratio)} (${levelName(level)})`,
  'unclear-work': ({ share, low, high }, { format }) =>
    `${format.percent(share)} of the work is unclear: depending on what it is, the counted ratio lies anywhere from ${format.percent(low)} to ${format.percent(high)}`,
  'disputed-tasks': ({ tasks, share }, { format }) =>
    `${tasks === 1 ? '1 task' : `${format.number(tasks)} tasks`}, ${format.percent(share)} of growth and support work, ${tasks === 1 ? 'was' : 'were'} decided by a narrow margin and can be disputed`,
  'fair-in-period': ({ period, effort, ratio }, { format, unit }) =>
    `A fair or sales event falls into ${format.period(period)} (${format.effort(effort, unit)}); without such events the counted ratio is ${format.percent(ratio)}`,
  'long-deals': ({ share }, { format }) =>
    `${format.percent(share)} of the support work is on proposals and customer meetings: with few customers and long deals that can be the right strategy`,
  'unseen-work': ({ share }, { format }) =>
    `The tasks hold ${format.percent(share)} of the hours that these people work; what the rest went to is not known`,
  'left-out': ({ share }, { format }) =>
    `${format.percent(share)} of the known work is not in the figures, as it was cancelled or could not be weighed`,
  'not-time': () => 'The figures count requests, not time: many small ones weigh more here than they cost',
  'young-company': () =>
    'By the answers this is a young company: there, supporting sales can be the right start, while marketing has yet to show its worth',
  'company-unknown': () =>
    'The tasks do not tell what kind of company it is: in a young one, or one with few customers and long deals, supporting sales can be what marketing is for',
};

export function argument(found: Argument, telling: Telling): string {
  const sentence = sentences[found.code] as (args: Argument['args'], telling: Telling) => string;
  return sentence(found.args, telling);
}

function levelName(level: string): string {
  return (words.levels as Readonly<Record<string, string>>)[level] ?? level;
}

function basisName(basis: string): string {
  return (words.bases as Readonly<Record<string, string>>)[basis] ?? basis;
}
