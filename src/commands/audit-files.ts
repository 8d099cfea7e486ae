import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Audit, AuditInput } from '../audit/audit.js';
import { audit } from '../audit/index.js';
import { levelOf } from '../audit/verdict.js';
import { namesSeller } from '../classify/names-seller.js';
import { amountOf } from '../effort/amounts.js';
import { capacityOf } from '../effort/capacity.js';
import { dataQualityOf } from '../effort/data-quality.js';
import type { EffortOptions, EffortResult } from '../effort/effort.js';
import { loadAlignment, loadLabels, loadTeam } from '../files/index.js';
import type { Team } from '../files/team.js';
import type { Io } from '../io.js';
import { packageVersion } from '../package.js';
import type { LeftOutRead, ReadOptions, ReadResult } from '../read/index.js';
import type { LeftOut } from '../task.js';
import { departmentsOf } from './departments.js';
import { loadKnown } from './known.js';
import { labelsUnmatched } from './labels-unmatched.js';
import { latestDay } from './latest-day.js';
import { firstDayOf } from './period.js';
import { readAndDecide } from './read-and-decide.js';
import type { Settings } from './settings.js';
import { weighBoard } from './weigh-board.js';

/** The same data and settings give the same document: chance is seeded with one number for everybody. */
export const seed = 20_26;

export interface Audited {
  audit: Audit;
  read: ReadResult;
  team?: Team;
}

/** The whole way: read → classify → effort → audit. */
export async function auditFiles(
  files: readonly string[],
  settings: Settings,
  io: Io,
  onProgress?: ReadOptions['onProgress'],
  { lookAhead = false, hash = true } = {},
): Promise<Audited> {
  const team = settings.team === undefined ? undefined : await loadTeam(settings.team, io.cwd);
  const labels = settings.labels === undefined ? [] : await loadLabels(settings.labels, io.cwd);
  const alignment =
    settings.alignment.length > 0 ? await loadAlignment(settings.alignment, io.cwd) : undefined;
  const departmentOf = departmentsOf(team);
  const { read, decided, model } = await readAndDecide(files, settings, io, {
    labels,
    departmentOf,
    onProgress,
    hash,
  });
  const options = effortOptions(settings, settings.date ?? latestDay(read.tasks), team);
  const known = loadKnown();
  // Here and between the other long steps, so that an interrupt is heard.
  await othersFirst();
  const { effort, estimated, sensitivity, alternatives } = weighBoard(decided, {
    options,
    known,
    seed,
    namesSeller: (task) => namesSeller(task, departmentOf),
  });
  await othersFirst();
  const input: AuditInput = {
    files: read.files.map(({ name, tool, rows, sha256 }) => ({ name, tool, rows, sha256 })),
    decided,
    effort,
    leftOutBefore: hoursLeftOut(read.leftOut, effort),
    warnings: [...read.warnings, ...labelsUnmatched(labels, read, settings.labels ?? ''), ...effort.warnings],
    sensitivity,
    alternatives: alternatives.map((row) => ({
      ...row,
      level: row.supportRatio === null ? 'undecided' : levelOf(row.supportRatio, settings.thresholds),
    })),
    capacity: capacityOf(effort, options),
    dataQuality: dataQualityOf({ decided, result: effort, files: read.files, now: options.now }),
    team,
    alignment,
    labelled: decided.filter(({ decision }) => decision.decidedBy === 'label').length,
    settings: {
      thresholds: settings.thresholds,
      by: settings.by,
      target: settings.target,
      seed,
      weekHours: settings.weekHours,
      country: settings.country,
      maxDays: settings.maxDays,
      hourlyCost: settings.hourlyCost,
      currency: settings.currency ?? team?.currency,
    },
    now: options.now,
    known,
    estimated,
    model,
    version: packageVersion(),
    options: settings.options,
    lookAhead,
  };
  await othersFirst();
  return { audit: audit(input), read, team };
}

/** Hours that stand on tasks left out while reading; those of a duplicate are counted with the task that it repeats. */
function hoursLeftOut(rows: readonly LeftOutRead[], { basis }: EffortResult): LeftOut[] {
  return rows.map(({ reason, tasks, ids, loggedSeconds }) => {
    const told = basis === 'logged' && reason !== 'duplicate';
    return { reason, tasks, ids, effort: told ? amountOf(loggedSeconds / 3600) : 0 };
  });
}

/** No date in the data and none given: then nothing is booked on any day, and any day will do. */
const noDay = '1970-01-01';

function effortOptions(settings: Settings, now: string | undefined, team: Team | undefined): EffortOptions {
  return {
    effort: settings.effort,
    since: settings.since ?? (settings.last && now ? firstDayOf(settings.last, now) : undefined),
    until: settings.until ?? (settings.last ? now : undefined),
    now: now ?? noDay,
    country: settings.country,
    weekHours: settings.weekHours,
    maxDays: settings.maxDays,
    people: team?.members ?? [],
  };
}
