import { personName } from '../values/people.js';
import { remember } from '../values/remember.js';
import { filled, firstFilled } from './cells.js';
import type { Columns } from './columns.js';
import type { Fill } from './fill.js';

/** Who does a task and who asked for it. */
export function peopleFills(columns: Columns): Fill[] {
  const { at } = columns;
  const fills: Fill[] = [];
  const assignee = at.get('assignee');
  if (assignee) fills.push(assigneeFill(assignee, columns.keys));
  const asking = [
    ...(at.get('requester') ?? []),
    ...(at.get('reporter') ?? []),
    ...(at.get('creator') ?? []),
  ];
  if (asking.length > 0) {
    const person = remember(personName);
    fills.push((cells, task) => {
      const requester = firstFilled(cells, asking);
      if (requester !== '') task.requester = person(requester);
    });
  }
  return fills;
}

/**
 * Split into people when the whole column is known: a comma may stand inside a name. Several columns of one name are
 * several people; a column of another name (the address beside the person) only stands in for an empty one.
 */
function assigneeFill(positions: readonly number[], keys: readonly string[]): Fill {
  const inOne = remember((cell): readonly string[] => {
    const text = filled(cell);
    return text === '' ? [] : [text];
  });
  return (cells, task) => {
    let from: string | undefined;
    for (let next = 0; next < positions.length; next += 1) {
      const position = positions[next] ?? -1;
      const people = inOne(cells[position] ?? '');
      if (people.length === 0 || (from !== undefined && keys[position] !== from)) continue;
      from = keys[position];
      const { assignees } = task;
      task.assignees = assignees.length === 0 ? people : [...new Set([...assignees, ...people])];
    }
  };
}
