import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { told } from '../telling.js';
import { warningSentence } from '../warning-words.js';
import { type Block, capital, fold, heading, list, paragraph, sentence } from './block.js';
import { findingOf, keysOf } from './finding.js';

/** Every weakness of the data with what it touches and its tasks, and what was noticed while reading. */
export function dataQualityBlocks(audit: Audit, rendering: Rendering): Block[] {
  const { text, format } = rendering;
  const say = text.report;
  const finding = findingOf('data-quality', audit);
  const names: Readonly<Record<string, string>> = text.quality;
  // A row without a name is no weakness: the finding's own sentence tells it.
  const rows = audit.dataQuality.flatMap((row) => {
    const name = names[row.code];
    return name === undefined ? [] : [{ ...row, name: capital(name) }];
  });
  return [
    heading(3, say.sections.quality, 'quality'),
    ...(finding && audit.input.tasksCounted > 0
      ? [paragraph(sentence(told(finding, audit, rendering).headline))]
      : []),
    ...(rows.length === 0
      ? []
      : [
          {
            type: 'table' as const,
            caption: say.sections.quality,
            head: [say.columns.quality, say.columns.tasks, say.columns.ofWork],
            align: ['left', 'right', 'right'] as ('left' | 'right')[],
            rows: rows.map(({ name, tasks, shareOfEffort }) => [
              name,
              format.number(tasks.length),
              format.percent(shareOfEffort),
            ]),
          },
          ...rows
            .filter(({ tasks }) => tasks.length > 0)
            .map(({ name, tasks }) =>
              fold(
                `${name}: ${text.terminal.tasks(format.number(tasks.length))}`,
                paragraph(...keysOf(tasks, rendering)),
              ),
            ),
        ]),
    ...(audit.input.warnings.length > 0
      ? [list(audit.input.warnings.map((warning) => [warningSentence(warning, rendering)]))]
      : []),
  ];
}
