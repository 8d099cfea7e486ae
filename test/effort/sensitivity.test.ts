import { describe, expect, it } from 'vitest';
import { namesSeller } from '../../src/classify/names-seller.js';
import { type Board, boardOf } from '../../src/effort/board.js';
import type { DecidedTask, EffortOptions } from '../../src/effort/effort.js';
import { measureOn } from '../../src/effort/index.js';
import { type SensitivityInput, sensitivityOf } from '../../src/effort/sensitivity.js';
import { hours, options, task } from './tasks.js';

/** The ratio of the rows; the audit hands in the estimates'. */
function ratioOn({ rows }: Board): SensitivityInput['ratioOf'] {
  return (amounts, otherwise) => {
    const by = { growth: 0, support: 0, other: 0, unclear: 0 };
    for (const { at, decided } of rows) {
      const changed = otherwise?.get(at);
      by[changed ? (changed.label ?? 'unclear') : decided.decision.class] += amounts[at] ?? 0;
    }
    return by.growth + by.support === 0 ? null : by.support / (by.growth + by.support);
  };
}

function sensitivity(
  decided: DecidedTask[],
  given: Partial<EffortOptions> = {},
  ratio?: SensitivityInput['ratioOf'],
) {
  const set = options(given);
  const board = boardOf(decided, set);
  const result = measureOn(board, set);
  return sensitivityOf({
    board,
    options: set,
    result,
    chosen: Float64Array.from(
      board.rows,
      (row) => result.counted.find(({ task: one }) => one === row.task)?.effort.amount ?? 0,
    ),
    ratioOf: ratio ?? ratioOn(board),
    namesSeller,
  });
}

const day = { started: '2026-03-02', resolved: '2026-03-02' };
const board = [
  task('1', { ...day, kind: 'demand', loggedSeconds: hours(6) }),
  task('2', { ...day, kind: 'deals', loggedSeconds: hours(2), assignees: ['Bo'] }),
  task('3', { ...day, kind: 'deals', loggedSeconds: hours(2), assignees: ['Bo'] }),
  task('4', { ...day, kind: 'deals', loggedSeconds: hours(2), assignees: ['Bo'] }),
];

describe('under every basis that the data allow', () => {
  it('shows the ratio side by side', () => {
    expect(sensitivity(board).sensitivity).toMatchObject([
      { basis: 'logged', unit: 'hours', supportRatio: 0.5, total: 12, coverage: 1 },
      { basis: 'calendar', unit: 'hours' },
      { basis: 'count', unit: 'tasks', supportRatio: 0.75, total: 4 },
    ]);
  });

  it('gives the verdict’s own figure for the basis that was chosen', () => {
    const forced = sensitivity(board, { effort: 'count' }).sensitivity;
    expect(forced.find(({ basis }) => basis === 'count')).toMatchObject({ supportRatio: 0.75, total: 4 });
  });

  it('leaves out a basis that hardly any task has', () => {
    const few = [...board, task('5', { estimateSeconds: 60, assignees: [] })];
    expect(sensitivity(few).sensitivity.map(({ basis }) => basis)).not.toContain('estimate');
  });
});

describe('if one thing were otherwise', () => {
  const of = (result: ReturnType<typeof sensitivity>, wanted: string) =>
    result.alternatives.filter(({ code }) => code === wanted);

  it('without the three largest tasks, equals by id', () => {
    expect(of(sensitivity(board), 'without-largest')).toEqual([
      { code: 'without-largest', args: { tasks: 3 }, supportRatio: 1 },
    ]);
  });

  it('says nothing of largest tasks where every task is one', () => {
    expect(of(sensitivity(board, { effort: 'count' }), 'without-largest')).toEqual([]);
  });

  it('without the busiest person, whose part of shared tasks goes too', () => {
    const shared = [
      ...board,
      task('5', { ...day, kind: 'demand', loggedSeconds: hours(4), assignees: ['Anna', 'Bo'] }),
    ];
    expect(of(sensitivity(shared), 'without-busiest')).toEqual([
      { code: 'without-busiest', args: { person: 'Anna' }, supportRatio: 0.75 },
    ]);
    expect(of(sensitivity(board.slice(0, 1)), 'without-busiest')).toEqual([]);
  });

  it('with other --max-days, on the calendar only', () => {
    const undated = board.map(({ task: one, decision }) => ({
      task: {
        ...one,
        started: undefined,
        loggedSeconds: undefined,
        ...(one.id === '1' && { created: '2026-02-26' }),
      },
      decision,
    }));
    const rows = of(sensitivity(undated, { effort: 'calendar' }), 'max-days');
    // Growth has its three days since the creation; support five, or twenty, shared by three tasks of one person.
    expect(rows).toMatchObject([{ args: { days: 5 } }, { args: { days: 20 } }]);
    expect(rows[0]?.supportRatio).toBeCloseTo(5 / 8);
    expect(rows[1]?.supportRatio).toBeCloseTo(20 / 23);
    expect(of(sensitivity(board), 'max-days')).toEqual([]);
  });

  it('by sales’ own definition: brochures and fairs that name no seller are growth', () => {
    const brochures = [
      task('1', { kind: 'collateral', title: 'Brochure for the spring range' }),
      task('2', { kind: 'collateral', title: 'Produktark til sælgerne' }),
      task('3', { kind: 'sales-events', title: 'Roll-ups til messen', requesterDepartment: 'Salg' }),
      task('4', { kind: 'sales-events', title: 'Book stand på Agromek' }),
      task('5', { kind: 'deals', title: 'Pitch deck for Arla' }),
    ];
    expect(of(sensitivity(brochures), 'sales-definition')).toEqual([
      { code: 'sales-definition', args: { tasks: 2 }, supportRatio: 0.6 },
    ]);
  });
});

describe('an unclear task', () => {
  it('keeps its doubt by sales’ own definition, and loses only what spoke for support', () => {
    const unclear = task('1', { kind: 'collateral', title: 'Brochure' });
    const probabilities = { growth: 0.3, support: 0.5, other: 0.2 };
    const decided = [
      { ...unclear, decision: { ...unclear.decision, class: 'unclear' as const, probabilities } },
    ];
    const seen: unknown[] = [];
    sensitivity(decided, {}, (_amounts, otherwise) => {
      if (otherwise) seen.push(...otherwise);
      return null;
    });
    expect(seen).toEqual([[0, { probabilities: { growth: 0.8, support: 0, other: 0.2 } }]]);
  });
});

describe('the evidence of a decision', () => {
  it('is left alone: it is made when somebody looks, which costs more than deciding', () => {
    const watched = task('1', { kind: 'collateral', title: 'Brochure', requester: 'Lone' });
    Object.defineProperty(watched.decision, 'evidence', {
      enumerable: true,
      get: () => {
        throw new Error('looked at');
      },
    });
    const { alternatives } = sensitivity([watched, task('2')]);
    expect(alternatives.map(({ code }) => code)).toContain('sales-definition');
  });
});

describe('naming a seller', () => {
  it('goes by the department of who asked: the export’s, team.yaml’s, or a department that asks itself', () => {
    const asked = (requester: string) => task('1', { title: 'Brochure', requester });
    const departmentOf = (name: string) => (name === 'Lone Krag' ? 'sales' : undefined);
    expect(namesSeller(asked('Lone Krag').task, departmentOf)).toBe(true);
    expect(namesSeller(asked('Salg').task)).toBe(true);
    expect(namesSeller(asked('Peter Ejlersen').task, departmentOf)).toBe(false);
  });

  it.each([
    ['One-pager for the sales team', true],
    ['Brochure for sales', true],
    ['Salgsmateriale til salgsafdelingen', true],
    ['Prisliste som sælgerne kan sende', true],
    ['Messematerial für den Vertrieb', true],
    ['Produktblad till säljarna', true],
    ['Update the sales deck', false],
    ['Kundecase til salgsmappen', false],
    ['Salgspræsentation 2026', false],
    ['Bestsellers of the month', false],
  ])('%s: %s', (title, named) => {
    expect(namesSeller(task('1', { title }).task)).toBe(named);
  });
});
