import { amountOf } from '../effort/amounts.js';
import type { CountedTask, EffortResult } from '../effort/effort.js';
import { detectableChange } from '../statistics/detectable-change.js';
import type { ShareEstimate } from '../statistics/estimate.js';
import { type LeftOut, leftOutReasons } from '../task.js';
import type { Audit, AuditInput, SensitivityRow } from './audit.js';
import { divided } from './by-class.js';
import { type Estimated, estimateCounted } from './estimated.js';
import type { Facts } from './finding.js';
import { findAll } from './findings/index.js';
import { nameBook } from './names.js';
import { amountsOf, inPlace, placesByEffort } from './sums/by-effort.js';
import { kindSum } from './sums/kinds.js';
import { money } from './sums/money.js';
import { peopleSum } from './sums/people.js';
import { periodSum } from './sums/periods.js';
import { requesterSum } from './sums/requesters.js';
import { shares } from './sums/shares.js';
import { verdict } from './verdict.js';

/**
 * The audit of decided and weighed tasks: the sums, the verdict and all findings. Pure: the same input gives the same
 * document, in whichever order the rows come. It has no words; the report makes them.
 */
export function audit(input: AuditInput): Audit {
  const names = nameBook(input.decided, input.team);
  const { effort, known, settings } = input;
  const estimated = input.estimated ?? estimateCounted(effort.counted, known, settings.seed);
  const places = placesByEffort(amountsOf(effort.counted));
  const sums = sumsOf(input, names, estimated, places);
  const facts: Facts = {
    ...input,
    estimated,
    sums,
    names,
    ...divided(effort.counted, places),
  };
  const findings = findAll(facts);
  const misused = findings.find((finding) => finding.id === 'misused-work');
  const cost = misused && misused.level !== 'unknown' ? misused.figures.cost : null;
  return { ...sums, money: sums.money && { ...sums.money, misused: cost }, findings };
}

function sumsOf(
  input: AuditInput,
  names: Facts['names'],
  estimated: Estimated,
  places: Uint32Array,
): Facts['sums'] {
  const { effort, settings, team, labelled } = input;
  const tasks = effort.counted;
  const kindsOf = kindSum();
  const periodsOf = periodSum(settings.by);
  const requestersOf = requesterSum(names);
  const peopleOf = peopleSum(names);
  // Sums are the same in any order; the order in which the tasks came is the quickest to walk.
  for (const task of tasks) {
    kindsOf.add(task);
    periodsOf.add(task);
    requestersOf.add(task);
    peopleOf.add(task);
  }
  const kinds = kindsOf.rows();
  const total = kinds.reduce((sum, row) => sum + row.effort, 0);
  const periods = periodsOf.rows();
  const { estimate } = estimated;
  const bars = shares(kinds, estimate);
  const leftOut = joined([...input.leftOutBefore, ...effort.leftOut]);
  return {
    tool: { name: 'mkt-audit', version: input.version, model: input.model },
    input: {
      files: input.files,
      tasksRead: tasks.length + leftOut.reduce((sum, reason) => sum + reason.tasks, 0),
      tasksCounted: tasks.length,
      leftOut,
      warnings: [...input.warnings],
      period: periods.covered,
    },
    effort: {
      basis: effort.basis,
      unit: effort.unit,
      total,
      coverage: effort.coverage,
      filled: effort.filled,
      sensitivity: withVerdict(input.sensitivity, effort, estimate),
    },
    shares: bars,
    estimate: { method: methodOf(tasks, labelled), labelled },
    verdict: verdict({
      tasks,
      shares: bars,
      ratio: estimate?.supportRatio ?? null,
      unit: effort.unit,
      settings,
    }),
    kinds,
    tasks: inPlace(tasks, places),
    periods: periods.rows,
    requesters: requestersOf.rows(),
    people: peopleOf.rows(),
    alternatives: [...input.alternatives],
    capacity: input.capacity,
    dataQuality: [...input.dataQuality],
    money: money(tasks, { unit: effort.unit, settings, team }),
    detectableChange: input.lookAhead ? lookAhead(estimated, input) : null,
    settings,
    options: input.options,
    now: input.now,
  };
}

function lookAhead({ evidence, efforts, estimate }: Estimated, { settings }: AuditInput): number | null {
  const options = { seed: settings.seed, draws: 400 };
  return detectableChange(evidence, efforts, estimate.reading, options)?.measured ?? null;
}

/** The verdict is one number everywhere: the row of its own basis says what the headline says. */
function withVerdict(
  rows: readonly SensitivityRow[],
  { basis }: EffortResult,
  estimate: ShareEstimate | null,
): SensitivityRow[] {
  const supportRatio = estimate?.supportRatio?.estimate ?? null;
  return rows.map((row) => (row.basis === basis ? { ...row, supportRatio } : row));
}

/** One row for each reason that left anything out. */
function joined(leftOut: readonly LeftOut[]): LeftOut[] {
  return leftOutReasons.flatMap((reason) => {
    const rows = leftOut.filter((row) => row.reason === reason && row.tasks > 0);
    if (rows.length === 0) return [];
    const sum = (of: (row: LeftOut) => number) => rows.reduce((total, row) => total + of(row), 0);
    const ids = rows.flatMap((row) => row.ids).sort();
    return [{ reason, tasks: sum((row) => row.tasks), effort: sum((row) => amountOf(row.effort)), ids }];
  });
}

function methodOf(tasks: readonly CountedTask[], ofAll: number): Audit['estimate']['method'] {
  if (ofAll === 0) return 'model';
  const labelled = tasks.filter(({ decision }) => decision.decidedBy === 'label').length;
  if (labelled === 0) return 'model';
  return labelled === tasks.length ? 'labels' : 'model+labels';
}
