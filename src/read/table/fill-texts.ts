import { cleanDescription } from '../task-draft.js';
import { labelsIn } from '../values/lists.js';
import { remember } from '../values/remember.js';
import { filled, firstFilled } from './cells.js';
import type { Columns } from './columns.js';
import type { Fill } from './fill.js';

/** Texts that come again and again, the first filled cell of each. */
const repeated = ['type', 'project', 'parentTitle', 'requesterDepartment'] as const;

/** Description, type, project, the parent's title, labels and department. */
export function textFills({ at }: Columns): Fill[] {
  const fills: Fill[] = [];
  const description = at.get('description');
  if (description)
    fills.push((cells, task) => {
      const found = firstFilled(cells, description);
      if (found !== '') task.description = cleanDescription(found);
    });
  const kept = remember(filled);
  for (const field of repeated) {
    const positions = at.get(field);
    if (!positions) continue;
    fills.push((cells, task) => {
      for (let next = 0; next < positions.length && task[field] === undefined; next += 1)
        task[field] = kept(cells[positions[next] ?? -1] ?? '') || undefined;
    });
  }
  const labels = at.get('labels');
  if (labels) fills.push(labelFill(labels));
  return fills;
}

/** Every filled column of labels counts, each label once. */
function labelFill(positions: readonly number[]): Fill {
  const labelsOf = remember((cell): readonly string[] => [...new Set(labelsIn(cell))]);
  return (cells, task) => {
    for (let next = 0; next < positions.length; next += 1) {
      const cell = cells[positions[next] ?? -1];
      if (cell === undefined || cell === '') continue;
      const { labels } = task;
      const more = labelsOf(cell);
      task.labels = labels.length === 0 ? more : [...new Set([...labels, ...more])];
    }
  };
}
