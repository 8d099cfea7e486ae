import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../src/read/index.js';
import type { Task } from '../../src/task.js';
import { readContent, readContents, readFixture } from './files.js';

/** What onTask promises to be final. */
function texts({ title, description, labels, project, type, requester, requesterDepartment }: Task) {
  return structuredClone({ title, description, labels, project, type, requester, requesterDepartment });
}

/** Collects the tasks that are told, and their texts as they were then. */
function listener(): { told: Task[]; then: ReturnType<typeof texts>[]; options: ReadOptions } {
  const told: Task[] = [];
  const then: ReturnType<typeof texts>[] = [];
  const onTask = (task: Task) => {
    told.push(task);
    then.push(texts(task));
  };
  return { told, then, options: { onTask } };
}

describe('each task is told as soon as its row is read', () => {
  it.each([
    'jira-cloud.csv',
    'jira-server.csv',
    'asana.csv',
    'trello.csv',
    'clickup.csv',
    'linear.csv',
    'azure-devops.csv',
    'todoist.csv',
    'notion.csv',
    'table-da.csv',
  ])('%s: in order, with texts that stay', async (file) => {
    const { told, then, options } = listener();
    const { tasks } = await readFixture(file, options);
    expect(tasks.every((task, at) => task === told[at])).toBe(true);
    expect(told).toHaveLength(tasks.length);
    expect(then).toEqual(told.map(texts));
  });

  it('also the group and the board of a task, and one that is left out later', async () => {
    const { told, then, options } = listener();
    const { tasks } = await readContent(
      'Marketing\nThis month\nName,Person,Status,Subitems\nBrochure,Bo,Done,\nBrochure 2,Bo,Done,\n',
      { ...options, without: [{ field: 'title', value: 'Brochure 2' }] },
    );
    expect(tasks).toHaveLength(1);
    expect(told.map((task) => task.title)).toEqual(['Brochure', 'Brochure 2']);
    expect(then[0]).toMatchObject({ labels: ['This month'], project: 'Marketing' });
  });

  it.each(['toggl.csv', 'clockify.csv', 'harvest.csv', 'tempo.csv', 'jira-worklogs.csv'])(
    'not in %s, where a later entry may add to the texts',
    async (file) => {
      const { told, options } = listener();
      await readFixture(file, options);
      expect(told).toEqual([]);
    },
  );

  it('not where a second file may fill what the first lacks', async () => {
    const { told, options } = listener();
    await readContents({ 'a.csv': 'Key,Title\nMK-1,A\n', 'b.csv': 'Key,Title\nMK-2,B\n' }, options);
    expect(told).toEqual([]);
  });
});
