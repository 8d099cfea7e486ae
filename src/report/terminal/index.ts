import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { filesSection } from './files.js';
import { findingsSection } from './findings.js';
import { howSureSection } from './how-sure.js';
import { kindsSection } from './kinds.js';
import { leftOutSection } from './left-out.js';
import { moneySection } from './money.js';
import { nextSection } from './next.js';
import { openingSection } from './opening.js';
import { paintFor } from './paint.js';
import { peopleSection } from './people.js';
import { periodsSection } from './periods.js';
import { sharesSection } from './shares.js';
import { warningsSection } from './warnings.js';
import { whoAsksSection } from './who-asks.js';

/** The screen of `analyze`: the answer in the first three lines, then the evidence, section by section. */
export function renderTerminal(audit: Audit, rendering: Rendering): string {
  const paint = paintFor(rendering.colour);
  const some = audit.input.tasksCounted > 0;
  const sections = [
    openingSection(audit, rendering, paint),
    some ? sharesSection(audit, rendering, paint) : [],
    some ? moneySection(audit, rendering) : [],
    some ? periodsSection(audit, rendering) : [],
    some ? kindsSection(audit, rendering) : [],
    some ? whoAsksSection(audit, rendering) : [],
    some ? peopleSection(audit, rendering) : [],
    some ? findingsSection(audit, rendering, paint) : [],
    [
      ...howSureSection(audit, rendering),
      ...leftOutSection(audit, rendering),
      ...filesSection(audit, rendering),
    ],
    rendering.quiet ? [] : warningsSection(audit, rendering),
    nextSection(audit, rendering),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
