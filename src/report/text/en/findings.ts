import type { FindingWords } from '../../finding-words.js';
import { argument } from './against.js';
import { qualityNames } from './data-quality.js';
import { channels, daysWord, kindList, range, sentence, times } from './phrases.js';
import { words } from './words.js';

type Own = Omit<FindingWords, 'misused-work' | 'skill-fit' | 'causes'>;

/** The words of the findings; those on skills and causes stand in skill-findings.ts. */
export const findings: Own = {
  'support-ratio': {
    title: 'Support ratio',
    headline: ({ supportRatio, effort, target, againstTarget }, { format, unit }) => {
      const target_ = target === null ? '' : format.percent(target);
      const against = {
        above: `, above the team’s own target of ${target_}`,
        below: `, below the team’s own target of ${target_}`,
        'cannot-tell': `; whether that meets the team’s own target of ${target_} cannot be told`,
      };
      const of =
        unit === 'hours'
          ? 'of growth and support work was done for sales'
          : 'of growth and support tasks (not of time) were for sales';
      return `${format.percent(supportRatio ?? 0)} ${of}, at least ${format.effort(effort, unit)}${againstTarget ? against[againstTarget] : ''}`;
    },
    action: ({ level, target }, { format }) => {
      if (level !== 'support-led' && level !== 'support') return '';
      const goal =
        target === null
          ? 'set a target for this ratio'
          : `hold on to the target of ${format.percent(target)} or agree on a new one`;
      return `Agree with leadership what marketing is for, ${goal}, and measure it again next quarter.`;
    },
    noProblemWhen:
      'It is no problem where the company lives on few customers and long deals, and supporting sales is what leadership has chosen marketing for.',
  },
  'who-asks': {
    title: 'Who asks',
    headline: ({ requesters, named, top, shortNotice }, { format }) => {
      const known = named < 0.9 ? ` that has a name on it (${format.percent(named)} of it)` : '';
      const who =
        requesters === 1
          ? `One requester asks for all the sales support${known}`
          : `${top.count} of ${format.number(requesters)} requesters ${top.count === 1 ? 'asks' : 'ask'} for ${format.percent(top.share)} of the sales support${known}`;
      if (shortNotice === null) return who;
      return `${who}; ${shortNotice.tasks === 0 ? 'none' : format.number(shortNotice.tasks)} of ${shortNotice.of === 1 ? '1 task' : `the ${format.number(shortNotice.of)} tasks`} with a due date came with less than three working days’ notice`;
    },
    action: ({ top }, { format }) =>
      top.count > 4 || top.count === 0
        ? 'Make one way in for requests from sales: what marketing takes, how long ahead it is asked, and who decides.'
        : `Agree on one way in for requests with ${format.list(top.names)}: what marketing takes, how long ahead it is asked, and who decides.`,
    noProblemWhen:
      'It is no problem where these requests were planned together, for deals that the company’s plan rests on.',
  },
  repeats: {
    title: 'Repeats',
    headline: ({ clusters, effort, tasks, share }, { format, unit }) => {
      const [first] = clusters;
      if (!first) return 'Hardly any request came again in nearly the same words';
      const largest = `“${first.title}”, ${times(first.count, format)}, ${format.effort(first.effort, unit)}`;
      if (clusters.length === 1) return `One request came again and again: ${largest}`;
      return `${format.number(clusters.length)} requests came again and again: ${format.number(tasks)} tasks, ${format.effort(effort, unit)}, ${format.percent(share)} of ${unit === 'hours' ? 'the time for requests' : 'all requests'}; the largest is ${largest}`;
    },
    action: ({ clusters }) =>
      clusters.length === 0
        ? ''
        : 'Make a template or self-service for the largest of them first, and count next quarter how many still come.',
    noProblemWhen:
      'It is no problem where each of them needed fresh thought, or where somebody was hired for exactly this.',
  },
  queue: {
    title: 'The queue',
    headline: ({ growth, support, sooner }, { format }) => {
      const half = ({ median, low, high }: typeof growth, was: string) => {
        if (median === null) return 'is still open';
        const interval = low === null || high === null ? '' : ` (${range(low, high, format)})`;
        return `${was} done within ${daysWord(median, format)}${interval}`;
      };
      const both = `half of the growth work ${half(growth, 'was')}, half of the sales requests ${half(support, 'were')}`;
      if (sooner === 'support') return `Sales requests are done sooner than growth work: ${both}`;
      if (sooner === 'growth') return `Growth work is done sooner than sales requests: ${both}`;
      return `${sentence(both)}; the difference may be chance`;
    },
    action: ({ sooner }) =>
      sooner === 'support' ? 'Keep days free of requests for the growth work that waits longest.' : '',
    noProblemWhen:
      'It is no problem where growth tasks are simply the larger ones; it is one where they wait for requests.',
  },
  'growth-balance': {
    title: 'Balance of growth',
    headline: ({ missing, noStrategy, recentFrom }, { format }) => {
      if (missing.length === 0) return 'Growth work reaches all its kinds: none is missing lately';
      const since = (day: string) => format.period(day.slice(0, 7));
      const nothing = missing.filter((one) => one.nothing);
      const never = nothing.filter(({ since: day }) => day === null).map(({ kind }) => words.kinds[kind]);
      const parts = [
        never.length > 0 ? `nothing on ${kindList(never, format)} in the whole period` : '',
        ...nothing.flatMap(({ kind, since: day }) =>
          day === null ? [] : [`nothing on ${words.kinds[kind]} since ${since(day)}`],
        ),
        missing.length > nothing.length
          ? `hardly anything on ${kindList(
              missing.filter((one) => !one.nothing).map(({ kind }) => words.kinds[kind]),
              format,
            )} since ${since(recentFrom)}`
          : '',
      ].filter((part) => part !== '');
      const hedge = noStrategy
        ? '. A team that is busy with sales material often has no strategy to be busy with'
        : '';
      return `${sentence(format.list(parts))}${hedge}`;
    },
    action: ({ missing, noStrategy }, { format }) => {
      if (noStrategy)
        return 'Settle what marketing is to achieve this year before more requests are taken in.';
      const names = missing.map(({ kind }) => words.kinds[kind]);
      return names.length === 0
        ? ''
        : `Decide whether ${kindList(names, format)} ${names.length === 1 ? 'is' : 'are'} left out on purpose; if not, give ${names.length === 1 ? 'it' : 'each of them'} a person and hours.`;
    },
    noProblemWhen:
      'It is no problem where somebody else does it, an agency or another team, or where it is done without tasks.',
  },
  patience: {
    title: 'Patience',
    headline: ({ channels: stopped, lasting }, { format }) => {
      const [first] = stopped;
      if (first) {
        const one = `${sentence(channels[first.channel])} seems to have stopped after ${daysWord(first.months * 30.44, format)} (${format.period(first.first.slice(0, 7))})`;
        const more = stopped.length > 1 ? `, and ${stopped.length - 1} more` : '';
        return `${one}${more}; such channels mostly need 2 to 6 months before results show`;
      }
      if (lasting.length === 0) return 'No slow channel was seen to stop early';
      return sentence(
        `${format.list(lasting.map(({ channel }) => channels[channel]))} kept going for two months and more`,
      );
    },
    action: ({ channels: stopped }) =>
      stopped.length === 0
        ? ''
        : 'Before a slow channel starts, agree for how long it runs and what it is judged by.',
    noProblemWhen:
      'It is no problem where the channel runs on without new tasks, or was a test with a set end.',
  },
  'sales-loop': {
    title: 'The loop with sales',
    headline: ({ tasks, perMonth, lastSeen, littleTalk }, { format }) => {
      const talk =
        littleTalk === null
          ? 'talk leaves no tasks'
          : `in the questionnaire, “sales and marketing talk too little” scores ${format.number(littleTalk)} of 100`;
      return tasks === 0
        ? `No task shows work on the loop with sales (shared goals, lead quality, follow-up); ${talk}`
        : `${format.number(tasks)} ${tasks === 1 ? 'task' : 'tasks'} on the loop with sales, ${format.number(perMonth, 1)} a month${lastSeen ? `, the last in ${format.period(lastSeen.slice(0, 7))}` : ''}; ${talk}`;
    },
    action: ({ littleTalk }) =>
      littleTalk === null
        ? 'Ask both sides with mkt-audit alignment: how often they talk about leads, their quality and objections.'
        : 'Talk every day for ten minutes about yesterday’s leads, and make the loop a task that somebody owns.',
    noProblemWhen: 'It is no problem where marketing and sales talk every day, which no task would show.',
  },
  trend: {
    title: 'Trend',
    headline: ({ first, last, change, moreThanNoise }, { format }) => {
      const halves = `${format.percent(first ?? 0)} in the first half of the period, ${format.percent(last ?? 0)} in the second`;
      const interval = `95 % interval ${format.points(change.low)} to ${format.points(change.high)}`;
      if (!moreThanNoise) return `The support ratio: ${halves}; the change may be noise (${interval} points)`;
      return `The support ratio ${change.estimate > 0 ? 'rose' : 'fell'}: ${halves}, more than noise (${interval} points)`;
    },
    action: ({ change, moreThanNoise }) =>
      moreThanNoise && change.estimate > 0
        ? 'Find out what began in the second half, and whether it was meant to stay.'
        : '',
    noProblemWhen: 'It is no problem where a fair, a launch or a holiday explains the one half.',
  },
  people: {
    title: 'People',
    headline: ({ people, top, unassigned }, { format, unit }) => {
      const nobody = unassigned > 0 ? `; ${format.effort(unassigned, unit)} have no assignee` : '';
      if (top.count === 0) return `Nobody is assigned any sales support${nobody}`;
      if (people.length === 1) return `One person does all the work that has an assignee${nobody}`;
      return `${top.count} of ${format.number(people.length)} people ${top.count === 1 ? 'does' : 'do'} ${format.percent(top.share)} of the sales support${nobody}`;
    },
    action: ({ top, people }) =>
      top.count === 0 || people.length < 3 || top.count > people.length / 3
        ? ''
        : 'Ask those on whom the requests fall what it keeps them from, and share the requests or limit them.',
    noProblemWhen:
      'It is no problem where these people were hired for sales support. The mix shows what somebody was asked to do, not how well they work.',
  },
  'died-requests': {
    title: 'Cancelled requests',
    headline: ({ tasks, effort, cancelled, support }, { format, unit }) => {
      if (cancelled === 0) return 'No task was cancelled';
      if (tasks === 0)
        return `${times(cancelled, format, 'task')} cancelled, as far as the data show before work had begun`;
      const spent = unit === 'tasks' ? '' : `, ${format.effort(effort, unit)}`;
      return `${times(tasks, format, 'task')} cancelled after work had begun${spent}${support > 0 ? `; ${format.number(support)} of them for sales` : ''}`;
    },
    action: ({ tasks }) =>
      tasks === 0
        ? ''
        : 'Ask for goal, customer and date before a request is started; what has none of them waits.',
    noProblemWhen:
      'It is no problem where stopping early was the right decision, as with a test that failed.',
  },
  'data-quality': {
    title: 'Data quality',
    headline: ({ checks, worst, shareOfEffort, countedShare }, { format }) => {
      const counted = `${format.percent(countedShare)} of the known work is in the figures`;
      if (worst === null) return `${counted}, and nothing in the data stands out`;
      const name = qualityNames[worst] ?? worst;
      return checks === 1
        ? `${counted}; to know: ${name}, ${format.percent(shareOfEffort)} of the work`
        : `${counted}; ${format.number(checks)} things to know, most of all ${name} (${format.percent(shareOfEffort)} of the work)`;
    },
    action: ({ worst }) =>
      worst === null
        ? ''
        : 'Nothing has to be mended for this audit; what is mended makes the next one surer.',
    noProblemWhen: 'It is no problem where these tasks are small, or treated alike for growth and support.',
  },
  against: {
    title: 'What speaks against this reading',
    headline: ({ arguments: found }, telling) => {
      const [first] = found;
      return first ? argument(first, telling) : 'Nothing in the data speaks against this reading';
    },
    action: () => '',
    noProblemWhen: 'It stands here so that the reader can weigh it; it is no fault of anybody.',
  },
};
