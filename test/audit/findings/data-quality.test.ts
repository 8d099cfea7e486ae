import { expect, it } from 'vitest';
import { board } from '../board.js';
import { find } from '../find.js';

const inFigures = { code: 'in-the-figures', tasks: [], shareOfEffort: 0.9, args: {} };
const note = (code: string, shareOfEffort: number) => ({ code, tasks: ['B', 'A'], shareOfEffort, args: {} });

it('names what touches most of the work', () => {
  const dataQuality = [inFigures, note('no-assignee', 0.1), note('open-long', 0.35)];
  expect(find('data-quality', board([{}], { dataQuality }))).toMatchObject({
    level: 'warning',
    figures: { checks: 2, worst: 'open-long', shareOfEffort: 0.35, countedShare: 0.9 },
    tasks: ['A', 'B'],
  });
});

it('is a note where it touches little, and good where nothing stands out', () => {
  expect(find('data-quality', board([{}], { dataQuality: [inFigures, note('open-long', 0.02)] })).level).toBe(
    'note',
  );
  expect(find('data-quality', board([{}], { dataQuality: [inFigures] })).level).toBe('good');
});

it('is unknown where nothing was read', () => {
  expect(find('data-quality', board([])).level).toBe('unknown');
});
