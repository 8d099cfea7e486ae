import type { Audit, Level } from '../../audit/audit.js';
import { levelOf } from '../../audit/verdict.js';
import type { Rendering } from '../rendering.js';

/** The verdict's ratio seen another way, in words. */
export interface View {
  /** "by estimates", "without the busiest person": fits into a sentence. */
  name: string;
  /** The ratio; with a decimal where rounding would hide on which side of a limit it lies. */
  shown: string;
  level: Level;
  /** Whether it is how this audit weighs the work. */
  own: boolean;
  /** Whether its level is another than the verdict's; an undecided verdict has none to differ from. */
  moves: boolean;
}

/** By other bases first, then without the largest tasks, without the busiest person, by sales' definition. */
export function viewsOf(audit: Audit, { text, format }: Rendering): View[] {
  const say = text.report.view;
  const { verdict, settings, effort } = audit;
  const limits = Object.values(settings.thresholds);
  const shown = (ratio: number) =>
    format.percent(ratio, limits.some((limit) => Math.abs(ratio - limit) < 0.005) ? 1 : 0);
  const view = (name: string, ratio: number | null, level: Level | null, own = false): View[] => {
    if (ratio === null) return [];
    const seen = level ?? levelOf(ratio, settings.thresholds);
    return [
      {
        name,
        shown: shown(ratio),
        level: seen,
        own,
        moves: verdict.level !== 'undecided' && seen !== verdict.level,
      },
    ];
  };
  return [
    ...effort.sensitivity.flatMap((row) =>
      row.basis === effort.basis
        ? view(say[row.basis], verdict.supportRatio, verdict.level, true)
        : view(say[row.basis], row.supportRatio, null),
    ),
    ...audit.alternatives.flatMap((row) =>
      view(
        row.code === 'max-days' ? say['max-days'](String(row.args.days ?? '')) : say[row.code],
        row.supportRatio,
        row.level,
      ),
    ),
  ];
}
