import type { CountedTask } from '../../effort/effort.js';
import { span } from '../booked.js';
import { dayBefore, daysBetween, MONTH } from '../days.js';
import { type Channel, type ChannelName, channelNames } from '../figures.js';
import { type FindingRule, unknown } from '../finding.js';
import { idsOf } from '../sums/by-effort.js';

/** Two months: the least that a slow channel needs before it can show results. */
const NEEDED_DAYS = 2 * MONTH;
/** No work for this long, and the channel was stopped rather than paused. */
const STOPPED_DAYS = 60;
/** What began with the period may have begun long before it. */
const SEEN_STARTING_DAYS = 21;
const SHORTEST_PERIOD = 150;
const FEWEST_TASKS = 3;

/**
 * Channels that need 2 to 6 months and were stopped before that. Tasks do not show why, nor what ran on without tasks,
 * so this is a note at most.
 */
export const patience: FindingRule<'patience'> = {
  id: 'patience',
  find({ sums, counted }) {
    const { from, to } = sums.input.period;
    if (from === null || to === null) return unknown('patience', 'dates');
    if ((daysBetween(from, to) ?? 0) < SHORTEST_PERIOD) return unknown('patience', 'longer-period');
    const work = new Map<ChannelName, CountedTask[]>();
    for (const task of counted.growth) {
      const channel = channelOf(task);
      if (channel === null) continue;
      const tasks = work.get(channel);
      if (tasks) tasks.push(task);
      else work.set(channel, [task]);
    }
    const runs = channelNames.flatMap((channel): (Channel & { work: CountedTask[] })[] => {
      const tasks = work.get(channel) ?? [];
      const days = span(tasks);
      if (days === null || tasks.length < FEWEST_TASKS) return [];
      const months = (daysBetween(days.first, days.last) ?? 0) / MONTH;
      return [{ channel, ...days, months, tasks: tasks.length, work: tasks }];
    });
    if (runs.length === 0) return unknown('patience', 'more-tasks');
    const [startedLater, stoppedBy] = [dayBefore(from, -SEEN_STARTING_DAYS), dayBefore(to, STOPPED_DAYS)];
    const stopped = runs.filter(
      ({ first, last, months }) => first > startedLater && last < stoppedBy && months * MONTH < NEEDED_DAYS,
    );
    const lasting = runs.filter(({ months }) => months * MONTH >= NEEDED_DAYS);
    // All that was seen began with the period, or may still go on: nothing can be judged.
    if (stopped.length === 0 && lasting.length === 0) return unknown('patience', 'longer-period');
    return {
      id: 'patience',
      level: stopped.length > 0 ? 'note' : 'good',
      figures: { channels: stopped.map(channelIn), lasting: lasting.map(channelIn) },
      tasks: (stopped.length > 0 ? stopped : lasting).flatMap(({ work: tasks }) => idsOf(tasks)),
      needs: [],
    };
  },
};

function channelIn({ channel, first, last, months, tasks }: Channel): Channel {
  return { channel, first, last, months, tasks };
}

/** The slow channels of growth work, by craft and kind: content, SEO, brand (PR and social media) and nurture. */
function channelOf({ decision }: CountedTask): ChannelName | null {
  const { craft } = decision;
  if (craft === 'seo' || craft === 'social' || craft === 'pr') return craft;
  if (craft === 'copywriting') return decision.kind === 'demand' ? 'content' : null;
  return craft === 'email' && decision.kind === 'activation' ? 'nurture' : null;
}
