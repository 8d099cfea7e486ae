import { describe, expect, test } from 'vitest';
import { pointsOf, scored, scoredQuestions } from '../../../src/audit/causes/points.js';
import { scoresOf } from '../../../src/audit/causes/profile.js';
import { audit } from '../../../src/audit/index.js';
import { type AlignmentAnswers, alignmentQuestions, type Side } from '../../../src/files/alignment.js';
import { loadAlignment } from '../../../src/files/index.js';
import { board, many, type Row } from '../board.js';

const person = (
  side: Side,
  answers: AlignmentAnswers['answers'] = {},
  believed?: number,
): AlignmentAnswers => ({
  side,
  answers,
  believed,
});
/** Every answer the least, or the most, worrying one. */
const extreme = (side: Side, end: 0 | -1, believed?: number) =>
  person(
    side,
    Object.fromEntries(scoredQuestions.map((question) => [question, alignmentQuestions[question].at(end)])),
    believed,
  );

const rows: Row[] = [
  ...many(40, (index) => ({ kind: 'collateral', requester: `Seller ${index % 3}` })),
  ...many(40, () => ({ kind: 'demand' })),
];
const causesOf = (alignment: AlignmentAnswers[], of = rows) => {
  const found = audit({ ...board(of), alignment }).findings.find(({ id }) => id === 'causes');
  if (found?.id !== 'causes') throw new Error('causes are missing');
  return found;
};

describe('the profile of one person (docs/causes.md)', () => {
  test('every question has points for each of its answers, and belongs to one of four causes', () => {
    for (const question of scoredQuestions) {
      expect(Object.keys(scored[question].points)).toEqual([...alignmentQuestions[question]]);
    }
  });

  test('the best answers are 0, the worst 100', () => {
    const none = { 'seen-as-support': 0, 'different-goals': 0, 'little-talk': 0, 'sales-first': 0 };
    expect(scoresOf(extreme('sales', 0))).toEqual(none);
    expect(Object.values(scoresOf(extreme('sales', -1)))).toEqual([100, 100, 100, 100]);
  });

  test('the worked case: 0, 0.5 and 1 make 50; two answers are too few; “I don’t know” is none', () => {
    const three = person('sales', {
      talk: 'daily',
      salesMeetings: 'sometimes',
      leadSource: 'hardly',
      material: 'unknown',
    });
    expect(scoresOf(three)['little-talk']).toBe(50);
    expect(
      scoresOf(person('sales', { talk: 'daily', leadSource: 'hardly', material: 'unknown' }))['little-talk'],
    ).toBeNull();
    expect(pointsOf(three, 'material')).toBeUndefined();
  });
});

describe('causes', () => {
  test('nobody answered, or fewer than three: it says what it needs', () => {
    expect(causesOf([])).toMatchObject({ level: 'unknown', needs: ['alignment'] });
    expect(causesOf([extreme('sales', -1), extreme('sales', -1)])).toMatchObject({
      level: 'unknown',
      needs: ['answers'],
    });
  });

  test('a side is shown from three answers up; of sides with fewer, only what they say together', () => {
    const { figures } = causesOf([
      ...many(3, () => ({})).map(() => extreme('marketing', -1, 60)),
      ...many(2, () => ({})).map(() => extreme('sales', 0, 10)),
      extreme('leadership', 0, 10),
    ]);
    expect(figures.sides?.map(({ side }) => side)).toEqual(['marketing']);
    expect(figures.hidden).toEqual(['sales', 'leadership']);
    // Marketing (100) and the three others together (0) count alike.
    expect(figures.profile?.['little-talk']).toBe(50);
    expect(figures.believed?.sides).toEqual([{ side: 'marketing', share: 0.6 }]);
    expect(figures.believed?.all).toBeCloseTo(0.35, 10);
  });

  test('one lonely answer beside a shown side is kept back, or it could be worked out', () => {
    const marketing = many(3, () => ({})).map(() => extreme('marketing', -1, 60));
    const { figures } = causesOf([...marketing, extreme('leadership', 0, 0)]);
    expect(figures.keptBack).toBe(1);
    expect(figures.profile).toEqual(causesOf(marketing).figures.profile);
    expect(figures.believed?.all).toBe(0.6);
    expect(JSON.stringify(figures.disagreements)).not.toContain('leadership');
  });

  test('where the sides disagree, and what they believe against what the tasks show', async () => {
    const { figures, level } = causesOf(await loadAlignment(['fixtures/alignment/alignment-*.yaml']));
    expect(figures.answers).toEqual({ marketing: 3, sales: 3, leadership: 1 });
    expect(figures.disagreements?.[0]).toMatchObject({
      question: 'taskSource',
      most: 'marketing',
      least: 'sales',
      apart: 100,
    });
    expect(figures.believed).toMatchObject({ measured: { unit: 'hours' } });
    expect(figures.believed?.all).toBeCloseTo((61.67 + 20) / 200, 3);
    expect(figures.believed?.measured?.share).toBeGreaterThan(0.35);
    expect(figures.company).toBe('sales-driven');
    expect(level).toBe('problem');
  });

  test('at most three actions, no more than two for one cause, each with who decides and what to look at next time', async () => {
    const { figures } = causesOf(await loadAlignment(['fixtures/alignment/alignment-*.yaml']));
    expect(figures.actions).toHaveLength(3);
    for (const { decides, check } of figures.actions ?? []) {
      expect(decides).toBeTruthy();
      expect(check.finding).toBeTruthy();
    }
  });

  test('actions follow the answers and the tasks, not a fixed list', () => {
    const best = many(3, () => ({})).map(() => extreme('sales', 0));
    expect(causesOf(best).figures.actions).toEqual([]);
    const onlyGoal = best.map((one) => ({
      ...one,
      answers: {
        ...one.answers,
        sharedGoal: 'none' as const,
        marketingMeasured: 'nothing' as const,
        salesMeasured: 'revenue-only' as const,
      },
    }));
    expect(causesOf(onlyGoal).figures.actions?.map(({ action }) => action)).toEqual(['shared-goal']);
    const onlyClicks = best.map((one) => ({
      ...one,
      answers: { ...one.answers, effectMeasured: 'not' as const },
    }));
    expect(causesOf(onlyClicks).figures.actions?.map(({ action }) => action)).toEqual(['measure-touches']);
  });

  test('the order of the files does not matter', async () => {
    const answers = await loadAlignment(['fixtures/alignment/alignment-*.yaml']);
    expect(causesOf([...answers].reverse()).figures).toEqual(causesOf(answers).figures);
  });
});
