import type { Audit, AuditedFile, KindRow, SensitivityRow, Shares } from '../audit/audit.js';
import type { FindingId, FindingLevel } from '../audit/finding.js';
import type { Class, Craft, Kind } from '../classify/taxonomy.js';
import type { Basis, CountedTask, Unit } from '../effort/effort.js';
import type { LeftOut } from '../task.js';
import { jsonText } from './json-text.js';
import type { Rendering } from './rendering.js';
import { told, verdictSentence, whySentence } from './telling.js';
import { tidyNumber } from './tidy-number.js';
import { warningSentence } from './warning-words.js';

/** The machine-readable document; its names are fixed, more keys may come (docs/json.md). */
export interface ContractDocument {
  schemaVersion: 1;
  tool: { name: string; version: string; model: string };
  input: {
    files: AuditedFile[];
    tasksRead: number;
    tasksCounted: number;
    leftOut: LeftOut[];
    warnings: { code: string; message: string }[];
    period: { from: string | null; to: string | null };
  };
  effort: {
    basis: Basis;
    unit: Unit;
    total: number;
    coverage: number;
    filled: number;
    sensitivity: SensitivityRow[];
  };
  shares: Shares;
  estimate: Audit['estimate'];
  verdict: {
    level: string;
    supportRatio: number | null;
    low: number | null;
    high: number | null;
    bounds: { low: number | null; high: number | null };
    headline: string;
    /** Why it cannot be told, in words; null where it can. */
    why: string | null;
    settle: Audit['verdict']['settle'];
  };
  kinds: KindRow[];
  findings: {
    id: FindingId;
    level: FindingLevel | 'unknown';
    headline: string;
    figures: object;
    tasks: string[];
    action: string;
    needs: string[];
  }[];
  tasks: ContractTask[];
  periods: Audit['periods'];
  requesters: Audit['requesters'];
  people: Audit['people'];
  alternatives: Audit['alternatives'];
  capacity: Audit['capacity'];
  dataQuality: Audit['dataQuality'];
  money: Audit['money'];
  settings: Audit['settings'];
  date: string;
}

interface ContractTask {
  id: string;
  title: string;
  class: Class | 'unclear';
  kind: Kind;
  craft: Craft;
  confidence: number;
  probabilities: Record<Class, number>;
  decidedBy: 'model' | 'label' | 'rule';
  evidence: { text: string; class: Class; weight: number; from: string }[];
  effort: number;
  basis: Basis;
  filled: boolean;
  assignees: string[];
  requester: string | null;
  requesterDepartment: string | null;
  created: string | null;
  started: string | null;
  resolved: string | null;
}

/** How the list of tasks stands in the text while it is empty: no text has a raw line break, so nothing else looks like it. */
const noTasks = '\n  "tasks": []';

/** The audit as one JSON document; its tasks one after the other, since each is longer than all that was known of it before. */
export function* renderJson(audit: Audit, rendering: Rendering): Generator<string> {
  const [before, after] = jsonText(contractDocument(audit, rendering), tidyEfforts).split(noTasks);
  if (audit.tasks.length === 0) {
    yield `${before}${noTasks}${after}`;
    return;
  }
  yield `${before}\n  "tasks": [`;
  let begin = '';
  for (const task of audit.tasks) {
    const text = jsonText(contractTask(task), tidyEfforts).trimEnd();
    yield `${begin}\n    ${text.replaceAll('\n', '\n    ')}`;
    begin = ',';
  }
  yield `\n  ]${after}`;
}

/** Only efforts: shares stay exact, so that they still sum to 1. */
function tidyEfforts(key: string, value: unknown): unknown {
  return (key === 'effort' || key === 'total') && typeof value === 'number' ? tidyNumber(value) : value;
}

/** All but the tasks, which are left to be written one by one. */
function contractDocument(audit: Audit, rendering: Rendering): ContractDocument {
  const { verdict, input } = audit;
  return {
    schemaVersion: 1,
    tool: audit.tool,
    input: {
      files: input.files,
      tasksRead: input.tasksRead,
      tasksCounted: input.tasksCounted,
      leftOut: input.leftOut,
      warnings: input.warnings.map((warning) => ({
        code: warning.code,
        message: warningSentence(warning, rendering),
      })),
      period: input.period,
    },
    effort: audit.effort,
    shares: audit.shares,
    estimate: audit.estimate,
    verdict: {
      level: verdict.level,
      supportRatio: verdict.supportRatio,
      low: verdict.low,
      high: verdict.high,
      bounds: verdict.bounds,
      headline: verdictSentence(audit, rendering),
      why: whySentence(audit, rendering) || null,
      settle: verdict.settle,
    },
    kinds: audit.kinds,
    findings: audit.findings.map((finding) => {
      const { headline, action, needs } = told(finding, audit, rendering);
      const { id, level, figures, tasks } = finding;
      return { id, level, headline, figures, tasks, action, needs };
    }),
    tasks: [],
    periods: audit.periods,
    requesters: audit.requesters,
    people: audit.people,
    alternatives: audit.alternatives,
    capacity: audit.capacity,
    dataQuality: audit.dataQuality,
    money: audit.money,
    settings: audit.settings,
    date: audit.now,
  };
}

function contractTask({ task, decision, effort }: CountedTask): ContractTask {
  return {
    id: task.id,
    title: task.title,
    class: decision.class,
    kind: decision.kind,
    craft: decision.craft,
    confidence: decision.confidence,
    probabilities: decision.probabilities,
    decidedBy: decision.decidedBy,
    evidence: decision.evidence.map(({ text, class: of, weight, from }) => ({
      text,
      class: of,
      weight,
      from,
    })),
    effort: effort.amount,
    basis: effort.basis,
    filled: effort.filled,
    assignees: [...task.assignees],
    requester: task.requester ?? null,
    requesterDepartment: task.requesterDepartment ?? null,
    created: task.created ?? null,
    started: task.started ?? null,
    resolved: task.resolved ?? null,
  };
}
