import type { Audit } from '../../audit/audit.js';
import type { Action } from '../../audit/causes/figures.js';
import type { FindingId } from '../../audit/finding.js';
import { classOf } from '../../classify/taxonomy.js';
import type { Unit } from '../../effort/effort.js';
import type { Rendering } from '../rendering.js';
import { told } from '../telling.js';
import type { Text } from '../text/text.js';
import { type Inline, sentence } from './block.js';
import { findingOf } from './finding.js';

const most = 3;
/** Of all requests, or of the work: less than that frees nothing worth a chief executive's time. */
const worthDeciding = 0.05;
const gravest = ['problem', 'warning', 'note'];

/** One decision for leadership: what, why in one figure, who takes it and what it frees. */
export interface Decision {
  what: string;
  why: string;
  who: keyof Text['report']['decides'];
  /** Effort of the period that it frees at most; null where it frees none by itself. */
  frees: number | null;
  /** Effort that it only moves: specialists get it back, somebody else has to do it. */
  givesBack?: number;
  /** The id of the section that proves it. */
  section: string;
}
type Way = (audit: Audit, rendering: Rendering) => Decision | undefined;

/** At most three decisions: from the gravest findings, and of equals in the order of the list below. */
export function decisionsOf(audit: Audit, rendering: Rendering): Decision[] {
  const gravity = (id: FindingId) => gravest.indexOf(findingOf(id, audit)?.level ?? 'unknown');
  return ways
    .filter(({ id }) => gravity(id) >= 0)
    .flatMap(({ id, decide }) => {
      const decision = decide(audit, rendering);
      return decision ? [{ ...decision, gravity: gravity(id) }] : [];
    })
    .sort((a, b) => a.gravity - b.gravity)
    .slice(0, most);
}

/** The decision as one item of a list. */
export function decisionItem(
  { what, why, who, frees, givesBack, section }: Decision,
  unit: Unit,
  { text, format }: Rendering,
): Inline[] {
  const say = text.report;
  const freed =
    givesBack !== undefined
      ? say.decision.givesBack(format.effort(givesBack, unit))
      : frees === null
        ? say.decision.freesNothing
        : say.decision.frees[unit](format.effort(frees, unit));
  return [
    { strong: sentence(what) },
    ` ${sentence(why)} ${say.decision.by(say.decides[who], freed)} `,
    { link: say.see, to: section },
  ];
}

const misused: Way = (audit, rendering) => {
  const finding = findingOf('misused-work', audit);
  if (!finding || finding.level === 'unknown' || finding.figures.effort === 0) return undefined;
  const { unit } = audit.effort;
  const { effort } = finding.figures;
  const spent = rendering.format.effort(effort, unit);
  return {
    what: rendering.text.causes.actions['hired-only'],
    why: rendering.text.report.decision.misusedWhy[unit](spent),
    who: 'head',
    frees: null,
    givesBack: effort,
    section: 'skill-fit',
  };
};

const templates: Way = (audit, { text, format }) => {
  const finding = findingOf('repeats', audit);
  if (!finding || finding.level === 'unknown' || finding.figures.share < worthDeciding) return undefined;
  const clusters = finding.figures.clusters.filter(({ kind }) => classOf(kind) === 'support');
  if (clusters.length === 0) return undefined;
  const sum = (of: 'count' | 'effort') => clusters.reduce((total, cluster) => total + cluster[of], 0);
  const [tasks, effort] = [sum('count'), sum('effort')];
  const say = text.report.decision;
  const { unit } = audit.effort;
  const titles = clusters.slice(0, 3).map(({ title }) => say.quoted(title));
  return {
    what: say.templates(format.list(titles)),
    why: say.templatesWhy[unit](format.number(tasks), format.effort(effort, unit)),
    who: 'head',
    frees: effort,
    section: 'repeats',
  };
};

/** The chief executive's part of what the questionnaire points to, else the first that no other finding says. */
const cause: Way = (audit, { text, format }) => {
  const finding = findingOf('causes', audit);
  if (!finding || finding.level === 'unknown') return undefined;
  const { actions, profile } = finding.figures;
  const own = actions.filter(({ action }) => !['hired-only', 'templates', 'intake'].includes(action));
  const chosen = own.find(({ decides }) => decides === 'ceo') ?? own[0];
  if (!chosen) return undefined;
  const score = profile[chosen.cause];
  return {
    what: text.causes.actions[chosen.action],
    why: text.report.decision.causeWhy(
      text.causes.names[chosen.cause],
      score === null ? undefined : format.number(score),
    ),
    who: deciders[chosen.decides],
    frees: null,
    section: 'causes',
  };
};
const deciders: Record<Action['decides'], Decision['who']> = {
  'head-of-marketing': 'head',
  'sales-director': 'sales',
  both: 'both',
  ceo: 'ceo',
};

const target: Way = (audit, { text, format }) => {
  const { supportRatio, low, high, level } = audit.verdict;
  if (level !== 'support-led' && level !== 'support') return undefined;
  if (supportRatio === null || low === null || high === null || audit.settings.target !== undefined)
    return undefined;
  const say = text.report.decision;
  return {
    what: say.target,
    why: say.targetWhy(format.percent(supportRatio), format.number(low * 100), format.percent(high)),
    who: 'ceo',
    frees: null,
    section: 'shares',
  };
};

const died: Way = (audit, rendering) => {
  const finding = findingOf('died-requests', audit);
  if (!finding || finding.level === 'unknown' || finding.figures.share < worthDeciding) return undefined;
  const decision = fromFinding('died-requests', 'both', 'died-requests')(audit, rendering);
  return decision && { ...decision, frees: finding.figures.effort };
};

/** A finding whose own words say what to do. */
function fromFinding(id: FindingId, who: Decision['who'], section: string): Way {
  return (audit, rendering) => {
    const finding = findingOf(id, audit);
    if (!finding || finding.level === 'unknown') return undefined;
    const { action, headline } = told(finding, audit, rendering);
    return action === '' ? undefined : { what: action, why: headline, who, frees: null, section };
  };
}

/** Most important first. */
const ways: readonly { id: FindingId; decide: Way }[] = [
  { id: 'misused-work', decide: misused },
  { id: 'causes', decide: cause },
  { id: 'repeats', decide: templates },
  { id: 'support-ratio', decide: target },
  { id: 'growth-balance', decide: fromFinding('growth-balance', 'head', 'growth-balance') },
  { id: 'who-asks', decide: fromFinding('who-asks', 'both', 'who-asks') },
  { id: 'queue', decide: fromFinding('queue', 'both', 'queue') },
  { id: 'patience', decide: fromFinding('patience', 'head', 'patience') },
  { id: 'died-requests', decide: died },
];
