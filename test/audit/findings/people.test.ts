import { expect, it } from 'vitest';
import { board, many } from '../board.js';
import { figuresOf, find } from '../find.js';

const work = (name: string, count: number) =>
  many(count, () => ({ kind: 'deals' as const, assignees: [name] }));

it('says on how few the support work falls, and lists people by the alphabet', () => {
  const { people, top } = figuresOf(
    'people',
    board([...work('Ove', 8), ...work('Ida', 1), ...work('Bo', 1)]),
  );
  expect(top).toEqual({ count: 1, share: 0.8, names: ['Ove'] });
  expect(people.map(({ name, support }) => [name, support])).toEqual([
    ['Bo', 1],
    ['Ida', 1],
    ['Ove', 8],
  ]);
});

it('is never more than a note: a mix of work is no fault of anybody', () => {
  expect(find('people', board(work('Ove', 50))).level).toBe('note');
});

it('tells what has no assignee, and is unknown where that is most of it', () => {
  const nobody = (count: number) => many(count, () => ({ assignees: [] }));
  expect(figuresOf('people', board([...work('Ove', 3), ...nobody(2)])).unassigned).toBe(2);
  expect(find('people', board([...work('Ove', 2), ...nobody(3)])).needs).toEqual(['assignees']);
});
