import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { warningSentence } from '../warning-words.js';
import { clean } from './clean.js';
import { wrap } from './wrap.js';

/** What the user should know of the data, one item each. */
export function warningsSection(audit: Audit, rendering: Rendering): string[] {
  return audit.input.warnings.flatMap((warning) => {
    const [first = '', ...rest] = wrap(clean(warningSentence(warning, rendering)), rendering.width - 2, '  ');
    return [`  · ${first.trimStart()}`, ...rest.map((line) => `  ${line}`)];
  });
}
