import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { roundly } from '../roundly.js';
import { verdictSentence, whySentence } from '../telling.js';
import type { Paint } from './paint.js';
import { wrap } from './wrap.js';

/** The answer, in the first lines: the verdict, the period and the tasks, and how the effort is known. */
export function openingSection(audit: Audit, rendering: Rendering, paint: Paint): string[] {
  const { width } = rendering;
  const verdict = wrap(verdictSentence(audit, rendering), width).map(paint.bold);
  const why = whySentence(audit, rendering);
  return [...verdict, ...wrap(measured(audit, rendering), width), ...(why ? wrap(why, width) : [])];
}

/** "January to June 2026, 214 tasks. 412 logged hours; 93 % of the tasks have such a figure." */
function measured(audit: Audit, { text, format }: Rendering): string {
  const say = text.terminal;
  const { from, to } = audit.input.period;
  const { basis, unit, total, coverage, filled } = audit.effort;
  const period = from && to ? `${say.period(format.date(from), format.date(to))}, ` : '';
  const tasks = say.tasks(format.number(audit.input.tasksCounted));
  const known =
    basis === 'count' ? '' : ` (${say.coverage(format.percent(coverage), format.number(filled))})`;
  const effort = `${say.basis[basis](format.effort(total, unit))}${known}.`;
  const capacity = audit.capacity
    ? ` ${say.capacity(format.number(audit.capacity.counted), format.effort(roundly(audit.capacity.available), 'hours'), say.people(format.number(audit.capacity.people)))}`
    : '';
  return audit.input.tasksCounted === 0 ? say.noTaskCounts : `${period}${tasks}; ${effort}${capacity}`;
}
