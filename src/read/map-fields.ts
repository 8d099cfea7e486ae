import { UserError } from '../errors.js';
import { didYouMean } from '../files/did-you-mean.js';
import { type Field, mappable } from './fields.js';

const otherNames: Record<string, string> = {
  name: 'title',
  task: 'title',
  key: 'id',
  department: 'requesterDepartment',
  owner: 'assignee',
  person: 'assignee',
  logged: 'hours',
  time: 'hours',
  storypoints: 'points',
  tags: 'labels',
  completed: 'resolved',
};

/** One column named by hand; minutes and seconds are hours in another unit. */
export interface Mapped {
  field: Field;
  column: string;
  /** Seconds of one unit, where the field told it. */
  unit?: number;
}

/** The user's `--map` pairs as fields of ours. @throws UserError bad-option for a field that there is not */
export function mappedFields(map: Readonly<Record<string, string>>): Mapped[] {
  return Object.entries(map).map(([name, column]) => {
    const lower = name.toLowerCase();
    const wanted = (Object.hasOwn(otherNames, lower) ? otherNames[lower] : undefined) ?? lower;
    const field = mappable.find((known) => known.toLowerCase() === wanted.toLowerCase());
    if (!field) {
      throw new UserError('bad-option', {
        option: '--map',
        value: `${name}=${column}`,
        expected: mappable.join(', '),
        nearest: didYouMean(name, mappable),
      });
    }
    if (field === 'minutes') return { field: 'hours', column, unit: 60 };
    if (field === 'seconds') return { field: 'hours', column, unit: 1 };
    if (field === 'hours' || field === 'estimate') return { field, column, unit: 3600 };
    return { field, column };
  });
}
