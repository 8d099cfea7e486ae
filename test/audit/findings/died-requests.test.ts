import { expect, it } from 'vitest';
import { board, many } from '../board.js';
import { find } from '../find.js';

it('warns where more than a twentieth of the hours went to what was cancelled', () => {
  const cancelled = [
    { id: 'X', kind: 'deals' as const, hours: 4, loggedSeconds: 14400 },
    { id: 'Y', kind: 'demand' as const, hours: 1, loggedSeconds: 3600 },
    { id: 'Z', kind: 'demand' as const },
  ];
  expect(
    find(
      'died-requests',
      board(
        many(20, () => ({})),
        { cancelled },
      ),
    ),
  ).toMatchObject({
    level: 'warning',
    figures: { tasks: 2, effort: 5, growth: 1, support: 1, cancelled: 3, share: 0.2 },
    tasks: ['X', 'Y'],
  });
});

it('is good where what was cancelled had cost nothing yet', () => {
  const finding = find('died-requests', board([{}], { cancelled: [{ id: 'X' }] }));
  expect(finding).toMatchObject({ level: 'good', figures: { tasks: 0, effort: 0, cancelled: 1 } });
});

it('counts requests where there are no hours', () => {
  const cancelled = [{ id: 'X', hours: 1, started: '2026-03-03' }];
  expect(
    find(
      'died-requests',
      board(
        many(9, () => ({})),
        { unit: 'tasks', cancelled },
      ),
    ),
  ).toMatchObject({
    figures: { tasks: 1, effort: 1, share: 0.1 },
  });
});

it('needs a status or a resolution', () => {
  expect(find('died-requests', board([{ statusCategory: undefined }])).needs).toEqual(['statuses']);
});
