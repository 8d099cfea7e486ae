import { amountOf } from '../../effort/amounts.js';
import type { CountedTask } from '../../effort/effort.js';
import type { RepeatCluster } from '../figures.js';
import { type FindingRule, unknown } from '../finding.js';
import { clusters, FEWEST } from '../repeats/clusters.js';
import { addKind, type KindSums, kindsByEffort } from '../sums/mix.js';
import { byAmount, byText } from '../sums/order.js';

const FEWEST_REQUESTS = 20;
/** A tenth of all requests being the same few is worth a template. */
const MUCH = 0.1;

/** Near-identical requests that came again and again: what a template or self-service would free most time from. */
export const repeats: FindingRule<'repeats'> = {
  id: 'repeats',
  find({ counted, sums }) {
    // Growth work repeats as well, on purpose: a weekly newsletter is no request that came again.
    const requests = counted.support.concat(
      counted.other.filter(({ decision }) => decision.kind === 'service'),
    );
    if (requests.length < FEWEST_REQUESTS) return unknown('repeats', 'more-tasks');
    const found = clusters(requests, ({ task }) => task.title)
      .filter(cameAgain)
      .map(clusterOf)
      .sort(
        byAmount(
          (cluster) => cluster.effort,
          (cluster) => cluster.title,
        ),
      );
    const effort = found.reduce((sum, cluster) => sum + cluster.effort, 0);
    const service = sums.kinds.find((row) => row.class === 'other' && row.kind === 'service');
    const all = sums.shares.support.effort + (service?.effort ?? 0);
    const share = all > 0 ? effort / all : 0;
    return {
      id: 'repeats',
      level: found.length === 0 ? 'good' : share >= MUCH ? 'warning' : 'note',
      figures: { clusters: found, effort, tasks: found.reduce((sum, { count }) => sum + count, 0), share },
      tasks: found.flatMap(({ tasks }) => tasks),
      needs: [],
    };
  },
};

/** Ten brochures ordered on one day are one request; where dates are known, it must have come on three days. */
function cameAgain(tasks: readonly CountedTask[]): boolean {
  const days = new Set<string>();
  for (const { task } of tasks) {
    if (task.created === undefined) return true;
    days.add(task.created.slice(0, 10));
    if (days.size >= FEWEST) return true;
  }
  return false;
}

function clusterOf(tasks: readonly CountedTask[]): RepeatCluster {
  const kinds: KindSums = new Map();
  const ids: string[] = [];
  let effort = 0;
  let first: string | undefined;
  let last: string | undefined;
  for (const { task, decision, effort: of } of tasks) {
    const { id, created } = task;
    addKind(kinds, decision.kind, of.amount);
    effort += amountOf(of.amount);
    ids.push(id);
    if (created === undefined) continue;
    if (first === undefined || created < first) first = created;
    if (last === undefined || created > last) last = created;
  }
  return {
    title: typicalTitle(tasks),
    kind: kindsByEffort(kinds)[0] ?? 'collateral',
    tasks: ids.sort(byText),
    count: tasks.length,
    effort,
    first: first?.slice(0, 10) ?? null,
    last: last?.slice(0, 10) ?? null,
  };
}

/** The title that stands most often, else the shortest. */
function typicalTitle(tasks: readonly CountedTask[]): string {
  const titles = new Map<string, number>();
  for (const { task } of tasks) titles.set(task.title, (titles.get(task.title) ?? 0) + 1);
  let [typical, most] = ['', 0];
  for (const [title, times] of titles) {
    if (times < most) continue;
    if (times > most || (title.length - typical.length || byText(title, typical)) < 0)
      [typical, most] = [title, times];
  }
  return typical;
}
