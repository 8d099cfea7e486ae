import { describe, expect, it } from 'vitest';
import type { Shares } from '../../src/audit/audit.js';
import { audit } from '../../src/audit/index.js';
import { levelOf, verdict } from '../../src/audit/verdict.js';
import { board, counted, many } from './board.js';

const thresholds = { growthLed: 0.25, supportLed: 0.5, support: 0.75 };
const settings = { thresholds, by: 'month' as const, seed: 1, weekHours: 37, maxDays: 10 };

function sharesOf(growth: number, support: number, other: number, unclear: number, tasks = 100): Shares {
  const total = growth + support + other + unclear;
  const bar = (effort: number) => ({ effort, tasks, share: effort / total });
  const one = (effort: number) => ({ ...bar(effort), estimate: effort / total, low: 0, high: 1 });
  return { growth: one(growth), support: one(support), other: one(other), unclear: bar(unclear) };
}

const decide = (shares: Shares, ratio: { estimate: number; low: number; high: number } | null) =>
  verdict({ tasks: [], shares, ratio, unit: 'hours', settings });

describe('the level of a ratio', () => {
  it('changes at 25, 50 and 75 %, the limit itself belonging to the upper level', () => {
    expect(
      [0, 0.2499, 0.25, 0.4999, 0.5, 0.7499, 0.75, 1].map((ratio) => levelOf(ratio, thresholds)),
    ).toEqual([
      'growth',
      'growth',
      'growth-led',
      'growth-led',
      'support-led',
      'support-led',
      'support',
      'support',
    ]);
  });

  it('follows limits that the user set', () => {
    expect(levelOf(0.35, { growthLed: 0.3, supportLed: 0.6, support: 0.9 })).toBe('growth-led');
  });
});

describe('the verdict', () => {
  it('is decided by a clear ratio', () => {
    expect(decide(sharesOf(42, 58, 20, 10), { estimate: 0.58, low: 0.51, high: 0.65 })).toMatchObject({
      level: 'support-led',
      why: [],
      settle: null,
    });
  });

  it('may lie between two levels and still be decided', () => {
    expect(decide(sharesOf(50, 50, 0, 0), { estimate: 0.52, low: 0.45, high: 0.59 }).level).toBe(
      'support-led',
    );
  });

  it.each([
    ['more than two levels', { estimate: 0.5, low: 0.2, high: 0.55 }, 'wide-interval'],
    [
      'both sides of one half by more than a tenth',
      { estimate: 0.5, low: 0.39, high: 0.61 },
      'straddles-half',
    ],
  ])('cannot be told when the interval covers %s', (_, ratio, code) => {
    const result = decide(sharesOf(50, 50, 0, 0), ratio);
    expect(result.level).toBe('undecided');
    expect(result.why.map((why) => why.code)).toEqual([code]);
    expect(result.supportRatio).toBe(0.5);
  });

  it('is told when the interval reaches exactly a tenth to both sides', () => {
    expect(decide(sharesOf(50, 50, 0, 0), { estimate: 0.5, low: 0.4, high: 0.6 }).why).toEqual([]);
  });

  it('cannot be told from 29 tasks', () => {
    const narrow = { estimate: 0.6, low: 0.55, high: 0.65 };
    expect(decide(sharesOf(4, 6, 0, 0, 14.5), narrow).why).toEqual([
      { code: 'too-few', tasks: 29, needed: 30 },
    ]);
    expect(decide(sharesOf(4, 6, 0, 0, 15), narrow).why).toEqual([]);
  });

  it('cannot be told where growth and support are under a quarter of the work', () => {
    const narrow = { estimate: 0.6, low: 0.55, high: 0.65 };
    expect(decide(sharesOf(10, 14, 76, 0), narrow).why.map((why) => why.code)).toEqual(['small-part']);
    expect(decide(sharesOf(10, 15, 75, 0), narrow).why).toEqual([]);
  });

  it('cannot be told where more than 40 % is unclear', () => {
    const narrow = { estimate: 0.6, low: 0.55, high: 0.65 };
    expect(decide(sharesOf(29, 30, 0, 41), narrow).why.map((why) => why.code)).toEqual(['too-unclear']);
    expect(decide(sharesOf(30, 30, 0, 40), narrow).why).toEqual([]);
  });

  it('has no ratio where no task counts', () => {
    const result = audit(board([]));
    expect(result.verdict).toMatchObject({
      level: 'undecided',
      supportRatio: null,
      why: [{ code: 'no-tasks' }],
    });
    expect(result.shares.growth).toMatchObject({ effort: 0, share: null, estimate: null });
    expect(result.findings).toHaveLength(15);
  });
});

describe('what would settle it', () => {
  it('names the unclear tasks with the most effort, and as many labels as bring the unclear part down to 40 %', () => {
    const rows = [
      ...many(40, () => ({ kind: 'collateral' as const })),
      ...many(6, (index) => ({ id: `U-${index}`, unclear: true, hours: 10 - index })),
    ];
    const { verdict: result } = audit(board(rows));
    // 45 of 85 hours are unclear, 11 too many: the two largest (10 + 9) do it.
    expect(result.why.map((why) => why.code)).toEqual(['too-unclear']);
    expect(result.settle).toMatchObject({ labels: 2, basis: null, longerPeriod: false });
    expect(result.settle?.tasks.slice(0, 2)).toEqual(['U-0', 'U-1']);
  });

  it('asks for hours where requests were counted, and for more tasks where there are few', () => {
    const { verdict: result } = audit(
      board(
        many(5, () => ({})),
        { unit: 'tasks' },
      ),
    );
    expect(result.settle).toMatchObject({ basis: 'logged', longerPeriod: true });
  });

  it('never proposes a task that a person has decided', () => {
    const shares = sharesOf(5, 5, 0, 0);
    const tasks = [counted({ id: 'L', decidedBy: 'label' }), counted({ id: 'M', confidence: 0.6 })];
    const ratio = { estimate: 0.5, low: 0.1, high: 0.9 };
    const result = verdict({ tasks, shares, ratio, unit: 'hours', settings });
    expect(result.settle?.tasks).toEqual(['M']);
  });
});
