import { cleanDescription } from '../task-draft.js';
import { labelsIn } from '../values/lists.js';
import { remember } from '../values/remember.js';
import { filled, firstFilled } from './cells.js';
import type { Columns } from './columns.js';
import type { Fill } from './fill.js';

/** Description, type, project, the parent's title, labels and department. */
export function textFills({ at }: Columns): Fill[] {
  const fills: Fill[] = [];
  const kept = remember(filled);
  const text = (cells: readonly string[], positions: readonly number[]) => {
    for (const position of positions) {
      const found = kept(cells[position] ?? '');
      if (found !== '') return found;
    }
    return undefined;
  };

  const description = at.get('description');
  if (description)
    fills.push((cells, task) => {
      const found = firstFilled(cells, description);
      if (found !== '') task.description = cleanDescription(found);
    });
  const type = at.get('type');
  if (type)
    fills.push((cells, task) => {
      task.type = text(cells, type);
    });
  const project = at.get('project');
  if (project)
    fills.push((cells, task) => {
      task.project = text(cells, project);
    });
  const parentTitle = at.get('parentTitle');
  if (parentTitle)
    fills.push((cells, task) => {
      task.parentTitle = text(cells, parentTitle);
    });
  const department = at.get('requesterDepartment');
  if (department)
    fills.push((cells, task) => {
      task.requesterDepartment = text(cells, department);
    });
  const labels = at.get('labels');
  if (labels) fills.push(labelFill(labels));
  return fills;
}

/** Every filled column of labels counts, each label once. */
function labelFill(positions: readonly number[]): Fill {
  const labelsOf = remember((cell): readonly string[] => [...new Set(labelsIn(cell))]);
  return (cells, task) => {
    for (const position of positions) {
      const cell = cells[position];
      if (cell === undefined || cell === '') continue;
      const { labels } = task;
      const more = labelsOf(cell);
      task.labels = labels.length === 0 ? more : [...new Set([...labels, ...more])];
    }
  };
}
