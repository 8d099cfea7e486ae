import type { Audit, Bar } from '../../audit/audit.js';
import { classes } from '../../classify/taxonomy.js';
import type { Rendering } from '../rendering.js';
import { type Block, heading, paragraph } from './block.js';

/** What the rows say, and beside it what is likely true with its interval. */
export function sharesBlocks(audit: Audit, { text, format }: Rendering): Block[] {
  const say = text.report;
  const unit = audit.effort.unit;
  const bars: readonly Bar[] = [...classes, 'unclear'];
  const name = (bar: Bar) => text.words.classes[bar];
  const percent = (share: number | null) => (share === null ? '–' : format.percent(share));
  const likely = (bar: Bar) => (bar === 'unclear' ? null : audit.shares[bar]);
  const hours = (effort: number) => (unit === 'tasks' ? [] : [format.effortShort(effort, unit)]);
  return [
    heading(2, say.sections.verdict, 'shares'),
    {
      type: 'chart',
      chart: {
        kind: 'bars',
        name: 'shares',
        title: say.sections.verdict,
        alt: say.sharesAlt(
          format.list(bars.map((bar) => `${name(bar)} ${percent(audit.shares[bar].share)}`)),
        ),
        note: say.intervalNote,
        max: 1,
        rows: bars.map((bar) => ({
          label: name(bar),
          value: audit.shares[bar].share ?? 0,
          low: likely(bar)?.low ?? undefined,
          high: likely(bar)?.high ?? undefined,
          shown: percent(audit.shares[bar].share),
          tone: bar,
        })),
      },
    },
    {
      type: 'table',
      caption: say.sections.verdict,
      head: [
        say.columns.class,
        say.columns.ofRows,
        say.columns.likely,
        say.columns.interval,
        ...(unit === 'tasks' ? [] : [say.columns.effort[unit]]),
        say.columns.tasks,
      ],
      align: ['left', 'right', 'right', 'right', ...(unit === 'tasks' ? [] : ['right' as const]), 'right'],
      rows: [
        ...bars.map((bar) => {
          const range = likely(bar);
          return [
            name(bar),
            percent(audit.shares[bar].share),
            percent(range?.estimate ?? null),
            range?.low == null || range.high == null
              ? '–'
              : `${format.number(range.low * 100)}–${percent(range.high)}`,
            ...hours(audit.shares[bar].effort),
            format.number(audit.shares[bar].tasks),
          ];
        }),
        [
          say.total,
          percent(audit.input.tasksCounted > 0 ? 1 : null),
          '',
          '',
          ...hours(audit.effort.total),
          format.number(audit.input.tasksCounted),
        ],
      ],
    },
    paragraph(say.rowsNote),
    ...moneyBlocks(audit, { text, format }),
  ];
}

/** What it cost, where the user gave rates. */
function moneyBlocks({ money }: Audit, { text, format }: Pick<Rendering, 'text' | 'format'>): Block[] {
  if (money === null) return [];
  const say = text.report;
  const { support, misused, hoursWithoutRate, currency } = money;
  const wrong = misused !== null && misused > 0 ? say.moneyMisused(format.money(misused, currency)) : '';
  const without = hoursWithoutRate > 0 ? say.moneyWithout(format.effort(hoursWithoutRate, 'hours')) : '';
  return [paragraph(say.moneyNote(format.money(support, currency), wrong, without))];
}
