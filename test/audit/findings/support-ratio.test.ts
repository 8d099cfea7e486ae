import { expect, it } from 'vitest';
import { board, many } from '../board.js';
import { figuresOf, find } from '../find.js';

const mixed = (support: number, growth: number) => [
  ...many(support, (index) => ({ id: `S${index}`, kind: 'collateral' as const })),
  ...many(growth, (index) => ({ id: `G${index}`, kind: 'demand' as const })),
];

it('is a problem where nearly all is done for sales', () => {
  expect(find('support-ratio', board(mixed(90, 10)))).toMatchObject({
    level: 'problem',
    figures: { level: 'support' },
  });
});

it('is good where nearly all is growth', () => {
  expect(find('support-ratio', board(mixed(5, 95))).level).toBe('good');
});

it('is proved by the support tasks', () => {
  expect(find('support-ratio', board(mixed(2, 40))).tasks).toEqual(['S0', 'S1']);
});

it('says a target was missed only where the whole interval lies above it', () => {
  const against = (target: number) =>
    figuresOf('support-ratio', board(mixed(60, 40), { settings: { target } })).againstTarget;
  expect([against(0.2), against(0.6), against(0.95)]).toEqual(['above', 'cannot-tell', 'below']);
});

it('is unknown where no task counts', () => {
  expect(find('support-ratio', board([]))).toMatchObject({ level: 'unknown', needs: ['more-tasks'] });
});
