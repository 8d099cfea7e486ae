import type { Task } from '../../task.js';
import { headerCell, headerKeys } from '../table/header.js';
import { synonyms } from '../tools/synonyms.js';
import { parseDuration } from '../values/durations.js';
import { parseNumber } from '../values/numbers.js';
import { at, list, put, text } from './access.js';
import type { Json } from './json-tool.js';

const ownFields = ['hours', 'estimate', 'points', 'requester', 'requesterDepartment'] as const;
type Own = (typeof ownFields)[number];

/** A board's custom fields that hold hours, points or who asked, by the names of an unknown table. */
export function cardFields(definitions: readonly Json[]): (card: Json, task: Task) => void {
  const own = ownFields.map((field) => ({ field, keys: new Set(headerKeys(synonyms[field])) }));
  const known = new Map<string, { field: Own; unit: number; options: Map<string, string> }>();
  for (const definition of definitions) {
    const name = headerCell(text(at(definition, 'name')));
    const field = own.find(({ keys }) => keys.has(name.key) || keys.has(name.bare))?.field;
    if (!field) continue;
    const options = new Map(
      list(at(definition, 'options')).map((option) => [
        text(at(option, 'id')),
        text(at(option, 'value', 'text')),
      ]),
    );
    known.set(text(at(definition, 'id')), { field, unit: name.unit ?? 3600, options });
  }
  return (card, task) => {
    for (const item of list(at(card, 'customFieldItems'))) {
      const definition = known.get(text(at(item, 'idCustomField')));
      if (!definition) continue;
      const value =
        text(at(item, 'value', 'number')) ||
        text(at(item, 'value', 'text')) ||
        (definition.options.get(text(at(item, 'idValue'))) ?? '');
      if (value === '') continue;
      const amount = parseNumber(value)?.value;
      const seconds = amount === undefined ? parseDuration(value) : amount * definition.unit;
      if (definition.field === 'hours') put(task, 'loggedSeconds', seconds);
      else if (definition.field === 'estimate') put(task, 'estimateSeconds', seconds);
      else if (definition.field === 'points') put(task, 'storyPoints', amount);
      else put(task, definition.field, value);
    }
  };
}
