import { describe, expect, it } from 'vitest';
import { readContent } from './files.js';

const idsOf = async (...ids: string[]) => {
  const rows = ids.map((id, at) => `${id},Task ${id === 'MK-2' ? 'twice' : at},Done`);
  const { tasks, leftOut } = await readContent(`Key,Title,Status\n${rows.join('\n')}\n`);
  return [tasks.map((task) => task.id).join(' '), leftOut.flatMap((entry) => entry.ids).join(' ')];
};

describe('a task that stands twice counts once, in whatever order the list is', () => {
  it.each([
    ['up', ['MK-9', 'MK-10', 'MK-11'], 'MK-9 MK-10 MK-11', ''],
    ['down', ['MK-11', 'MK-10', 'MK-9'], 'MK-11 MK-10 MK-9', ''],
    ['up, one after the other', ['MK-1', 'MK-2', 'MK-2', 'MK-3'], 'MK-1 MK-2 MK-3', 'MK-2'],
    ['up, at the end again', ['MK-1', 'MK-2', 'MK-3', 'MK-2'], 'MK-1 MK-2 MK-3', 'MK-2'],
    ['down, at the end again', ['MK-3', 'MK-2', 'MK-1', 'MK-2'], 'MK-3 MK-2 MK-1', 'MK-2'],
    ['only these', ['MK-2', 'MK-2'], 'MK-2', 'MK-2'],
  ])('%s', async (_order, ids, kept, repeated) => {
    expect(await idsOf(...ids)).toEqual([kept, repeated]);
  });
});
