import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { clean } from './clean.js';
import { wrap } from './wrap.js';

/** Commands to type next, that work as they stand. */
export function nextSection(audit: Audit, { text, width, command }: Rendering): string[] {
  if (audit.input.tasksCounted === 0)
    return wrap(`${text.terminal.next}: mkt-audit inspect ${clean(command)}`, width, '  ');
  return wrap(`${text.terminal.next}: mkt-audit report ${clean(command)} -o report.html`, width, '  ');
}
