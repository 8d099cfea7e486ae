import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/classify/decision.js';
import { labelsUnmatched } from '../../src/commands/labels-unmatched.js';
import type { ReadResult } from '../../src/read/index.js';
import { readTasks } from '../../src/read/index.js';

async function read(only?: string): Promise<ReadResult> {
  const csv = ['Key,Title,Hours\nMK-1,Deck,1\nMK-2,Ads,2\n'].map((text) => Buffer.from(text));
  const stdin = (async function* () {
    yield* csv;
  })();
  return readTasks(['-'], { stdin, ...(only ? { only: [{ field: 'id', value: only }] } : {}) });
}

describe('labels that fit no task', () => {
  const labels: Label[] = [
    { id: 'MK-1', class: 'support' },
    { id: 'MK-11', class: 'growth' },
    { title: ' ads ', class: 'growth' },
    { title: 'Adds', class: 'growth' },
  ];

  it('are told by key and by title', async () => {
    expect(labelsUnmatched(labels, await read(), '/somewhere/labels.csv')).toEqual([
      { code: 'labels-unmatched', args: { file: 'labels.csv', labels: 2, ids: 'MK-11, Adds' } },
    ]);
  });

  it('are not those of tasks that were left out on purpose', async () => {
    const told = labelsUnmatched(labels, await read('MK-2'), 'labels.csv');
    expect(told).toMatchObject([{ args: { labels: 1, ids: 'MK-11' } }]);
    expect(labelsUnmatched([], await read(), 'labels.csv')).toEqual([]);
  });
});
