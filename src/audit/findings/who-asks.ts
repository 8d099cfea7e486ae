import type { CountedTask } from '../../effort/effort.js';
import type { RequesterRow } from '../audit.js';
import { concentration } from '../concentration.js';
import { weekdaysAfter } from '../days.js';
import type { FindingFigures } from '../figures.js';
import { type FindingRule, unknown } from '../finding.js';
import { addKind, type KindSums, kindsByEffort } from '../sums/mix.js';
import { byAmount } from '../sums/order.js';

const FEWEST_SUPPORT_TASKS = 10;
const SHORT_NOTICE_DAYS = 3;
/** A share of fewer tasks than this says nothing about habits. */
const FEWEST_WITH_DATES = 10;

/** Who asks for sales support: how concentrated it is, from which departments, and at how short notice. */
export const whoAsks: FindingRule<'who-asks'> = {
  id: 'who-asks',
  find({ sums, counted: { support }, ids }) {
    const asking = sums.requesters.filter((row) => row.supportTasks > 0);
    const named = asking.filter((row) => row.name !== null || row.department !== null);
    if (named.length === 0 && support.length > 0) return unknown('who-asks', 'requesters');
    if (support.length < FEWEST_SUPPORT_TASKS) return unknown('who-asks', 'more-tasks');
    const effort = named.reduce((sum, row) => sum + row.supportEffort, 0);
    if (effort <= 0) return unknown('who-asks', 'effort');
    const shortNotice = shortNoticeOf(support);
    return {
      id: 'who-asks',
      level: shortNotice !== null && shortNotice.share >= 0.5 ? 'warning' : 'note',
      figures: {
        requesters: named.length,
        named: effort / sums.shares.support.effort,
        top: concentration(
          named.map((row) => ({ name: row.name ?? row.department ?? '', effort: row.supportEffort })),
        ),
        departments: departmentsOf(named),
        shortNotice,
      },
      tasks: ids.support,
      needs: [],
    };
  },
};

function departmentsOf(rows: readonly RequesterRow[]): FindingFigures['who-asks']['departments'] {
  const departments = new Map<string, { effort: number; tasks: number; kinds: KindSums }>();
  for (const { department, supportEffort, supportTasks, byKind } of rows) {
    if (department === null) continue;
    const row = departments.get(department) ?? { effort: 0, tasks: 0, kinds: new Map() };
    row.effort += supportEffort;
    row.tasks += supportTasks;
    for (const { kind, effort } of byKind) addKind(row.kinds, kind, effort);
    departments.set(department, row);
  }
  return [...departments]
    .map(([name, { effort, tasks, kinds }]) => ({ name, effort, tasks, kinds: kindsByEffort(kinds) }))
    .sort(
      byAmount(
        (row) => row.effort,
        (row) => row.name,
      ),
    );
}

function shortNoticeOf(support: readonly CountedTask[]): FindingFigures['who-asks']['shortNotice'] {
  const notice = support
    .map(({ task }) => weekdaysAfter(task.created, task.due))
    .filter((days): days is number => days !== null);
  if (notice.length < FEWEST_WITH_DATES) return null;
  const tasks = notice.filter((days) => days < SHORT_NOTICE_DAYS).length;
  return { share: tasks / notice.length, tasks, of: notice.length };
}
