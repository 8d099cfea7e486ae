import { type Day, dayOf } from '../../effort/days.js';
import { type Duration, medianSurvival } from '../../statistics/kaplan-meier.js';
import type { Task } from '../../task.js';
import type { QueueTime } from '../figures.js';
import { type Facts, type Finding, type FindingRule, unknown } from '../finding.js';
import { byText } from '../sums/order.js';

const FEWEST_DONE = 10;
const LONGEST_PROOF = 100;

/** How long growth work and sales requests take from being asked to being done; what is still open counts too. */
export const queue: FindingRule<'queue'> = {
  id: 'queue',
  find(facts) {
    const waited = waitsOf(facts);
    const done = { growth: doneOf(waited.growth), support: doneOf(waited.support) };
    if (done.growth + done.support === 0) return unknown('queue', 'dates');
    if (done.growth < FEWEST_DONE || done.support < FEWEST_DONE) return unknown('queue', 'more-tasks');
    const [growth, support] = [timeOf(waited.growth), timeOf(waited.support)];
    const sooner = soonerOf(growth, support);
    return {
      id: 'queue',
      level: sooner === 'support' ? 'warning' : sooner === 'growth' ? 'good' : 'note',
      figures: { growth, support, sooner },
      tasks: longestOpen(waited.growth.concat(waited.support)),
      needs: [],
    } satisfies Finding<'queue'>;
  },
};

interface Wait extends Duration {
  id: string;
  /** Neither done nor cancelled. */
  open: boolean;
}

/** All that was asked for, also what never started or was cancelled, but not what is no task of its own. */
function waitsOf({ decided, sums, now }: Facts): Record<'growth' | 'support', Wait[]> {
  const noTasks = new Set(
    sums.input.leftOut
      .filter(({ reason }) => reason !== 'cancelled' && reason !== 'never-started' && reason !== 'no-effort')
      .flatMap(({ ids }) => ids),
  );
  const today = dayOf(now);
  const waits: Record<'growth' | 'support', Wait[]> = { growth: [], support: [] };
  for (const { task, decision } of decided) {
    const { class: name } = decision;
    if (name !== 'growth' && name !== 'support') continue;
    const wait = waitOf(task, today);
    if (wait && !(noTasks.size > 0 && noTasks.has(task.id))) waits[name].push(wait);
  }
  return waits;
}

function waitOf(task: Task, today: Day | undefined): Wait | null {
  const { statusCategory, resolved } = task;
  const cancelled = statusCategory === 'cancelled';
  const finished = statusCategory === undefined ? resolved !== undefined : statusCategory === 'done';
  // A done task without a date of its end took an unknown time; taking its last change would be a guess.
  if (finished && resolved === undefined) return null;
  const last = finished || cancelled ? (resolved ?? task.updated) : undefined;
  const [from, until] = [dayOf(task.created), last === undefined ? today : dayOf(last)];
  if (from === undefined || until === undefined || until < from) return null;
  return { id: task.id, time: until - from, ended: finished && !cancelled, open: !finished && !cancelled };
}

function doneOf(waits: readonly Wait[]): number {
  let done = 0;
  for (const { ended } of waits) if (ended) done += 1;
  return done;
}

function timeOf(waits: readonly Wait[]): QueueTime {
  let open = 0;
  for (const wait of waits) if (wait.open) open += 1;
  return { tasks: waits.length, open, ...medianSurvival(waits) };
}

function soonerOf(growth: QueueTime, support: QueueTime): 'growth' | 'support' | null {
  if (support.high !== null && growth.low !== null && support.high < growth.low) return 'support';
  if (growth.high !== null && support.low !== null && growth.high < support.low) return 'growth';
  return null;
}

/** The tasks that waited longest prove it best. */
function longestOpen(waits: readonly Wait[]): string[] {
  const times = new Float64Array(waits.length);
  let at = 0;
  for (const { time } of waits) times[at++] = time;
  times.sort();
  const least = times[times.length - LONGEST_PROOF] ?? 0;
  return waits
    .filter(({ time }) => time >= least)
    .sort((a, b) => b.time - a.time || byText(a.id, b.id))
    .slice(0, LONGEST_PROOF)
    .map(({ id }) => id);
}
