import type { Verdict, Why } from '../../../audit/audit.js';
import type { Unit } from '../../../effort/effort.js';
import type { Telling, VerdictWords } from '../../finding-words.js';
import { words } from './words.js';

const leaning: Record<Verdict['level'], string> = {
  growth: 'Marketing works mainly on growth',
  'growth-led': 'Marketing leans towards growth',
  'support-led': 'Marketing leans towards sales support',
  support: 'Marketing works mainly as a support function for sales',
  undecided: 'Whether marketing is a support function cannot be told from these tasks',
};

const measured: Record<Unit, string> = {
  hours: 'of its growth and support work was done for sales',
  points: 'of its growth and support tasks, by story points, were for sales: of requests, not of time',
  tasks: 'of its growth and support tasks were for sales: of requests, not of time',
};

function sentence(why: Why, { format }: Telling): string {
  switch (why.code) {
    case 'no-tasks':
      return 'no task counts as growth or support';
    case 'too-few':
      return `only ${format.number(why.tasks)} ${why.tasks === 1 ? 'task is' : 'tasks are'} clearly growth or support (it takes ${format.number(why.needed)})`;
    case 'small-part':
      return `growth and support are only ${format.percent(why.share)} of the work (it takes ${format.percent(why.needed)})`;
    case 'too-unclear':
      return `${format.percent(why.share)} of the work is unclear (the limit is ${format.percent(why.limit)})`;
    case 'wide-interval':
      return `the interval from ${format.percent(why.low)} to ${format.percent(why.high)} reaches over more than two levels`;
    case 'straddles-half':
      return `the interval from ${format.percent(why.low)} to ${format.percent(why.high)} lies on both sides of one half`;
  }
}

/** A level is no firm one while the interval holds one half. */
function half(low: number, high: number): string {
  return low < 0.5 && high > 0.5 ? ', but only just' : '';
}

function remedies({ settle }: Verdict, { format }: Telling): string[] {
  if (settle === null) return [];
  const { labels, tasks, basis, longerPeriod } = settle;
  return [
    labels > 0
      ? `decide about ${format.number(labels)} ${labels === 1 ? 'task' : 'tasks'} by hand with --labels${labels > 3 ? ', first of all' : ':'} ${format.list(tasks.slice(0, 3))}`
      : '',
    longerPeriod ? 'audit a longer period or more boards' : '',
    basis ? `weigh the tasks by ${words.bases[basis]}` : '',
  ].filter((part) => part !== '');
}

export const verdict: VerdictWords = {
  headline: ({ level, supportRatio, low, high }, { format, unit }) => {
    if (supportRatio === null || low === null || high === null) return `${leaning.undecided}.`;
    const interval = `95 % interval ${format.number(low * 100)} to ${format.percent(high)}`;
    const reading =
      level === 'undecided' ? `${leaning[level]}: by estimate` : `${leaning[level]}${half(low, high)}:`;
    return `${reading} ${format.percent(supportRatio)} ${measured[unit]} (${interval}).`;
  },
  why: (result, telling) => {
    if (result.why.length === 0) return '';
    const reasons = `It cannot be told, because ${telling.format.list(result.why.map((why) => sentence(why, telling)))}.`;
    const ways = remedies(result, telling);
    return ways.length === 0 ? reasons : `${reasons} What would settle it: ${ways.join('; ')}.`;
  },
};
