import type { StatusCategory } from '../../task.js';
import { cleanTitle, type Draft, descriptionKept, newTask, shortCopy } from '../task-draft.js';
import { createdInId } from '../values/id-dates.js';
import { at, day, list, put, text } from './access.js';
import type { Json, JsonSettings, JsonTool } from './json-tool.js';
import { type CardHistory, histories } from './trello-actions.js';
import { cardFields } from './trello-fields.js';

/** A Trello board's JSON (every plan can export it). The list is the status; the actions tell when a card moved. */
export const trello: JsonTool = {
  id: 'trello',
  name: 'Trello',
  fits: (json) => Array.isArray(at(json, 'cards')) && Array.isArray(at(json, 'lists')),
  otherRows: (json) => list(at(json, 'cards')).filter((card) => at(card, 'isTemplate') === true).length,
  read: (json, settings) => {
    const lists = new Map(
      list(at(json, 'lists')).map((entry) => [text(at(entry, 'id')), text(at(entry, 'name'))]),
    );
    const members = new Map(
      list(at(json, 'members')).map((member) => [
        text(at(member, 'id')),
        text(at(member, 'fullName')) || text(at(member, 'username')),
      ]),
    );
    const labels = new Map(
      list(at(json, 'labels')).map((label) => [
        text(at(label, 'id')),
        text(at(label, 'name')) || text(at(label, 'color')),
      ]),
    );
    const past = histories(list(at(json, 'actions')), settings.statuses);
    const fields = cardFields(list(at(json, 'customFields')));
    const board = { name: text(at(json, 'name')), lists, members, labels, past, fields };
    return list(at(json, 'cards'))
      .filter((card) => at(card, 'isTemplate') !== true)
      .map((card, index) => draftOf(card, index + 1, board, settings));
  },
};

interface Board {
  name: string;
  lists: Map<string, string>;
  members: Map<string, string>;
  labels: Map<string, string>;
  past: Map<string, CardHistory>;
  fields: ReturnType<typeof cardFields>;
}

function draftOf(card: Json, row: number, board: Board, { file, statuses }: JsonSettings): Draft {
  const id = text(at(card, 'id'));
  const task = newTask(file, row, cleanTitle(text(at(card, 'name'))));
  const past = board.past.get(id);
  task.id = id;
  task.description = shortCopy(text(at(card, 'desc')), descriptionKept);
  task.assignees = list(at(card, 'idMembers')).flatMap((member) => board.members.get(text(member)) ?? []);
  task.labels = labelsOf(card, board.labels);
  put(task, 'project', board.name);
  put(task, 'requester', past?.creator);
  put(task, 'created', createdInId(id) ?? past?.created);
  put(task, 'started', day(at(card, 'start')) ?? past?.started);
  put(task, 'updated', day(at(card, 'dateLastActivity')));
  put(task, 'due', day(at(card, 'due'))?.slice(0, 10));
  board.fields(card, task);

  const status = board.lists.get(text(at(card, 'idList'))) ?? '';
  put(task, 'status', status);
  const archived = at(card, 'closed') === true;
  const category = archivedCategory(
    status === '' ? undefined : statuses.category(status, archived),
    archived,
    at(card, 'dueComplete') === true,
  );
  put(task, 'statusCategory', category);
  if (category === 'done')
    put(task, 'resolved', past?.done ?? past?.archived ?? day(at(card, 'dateCompleted')));
  return { task, ownId: true };
}

/** Archiving is how boards put finished cards away; a card archived from a list of things to do was never started. */
export function archivedCategory(
  found: StatusCategory | undefined,
  archived: boolean,
  complete: boolean,
): StatusCategory | undefined {
  if (found === 'cancelled') return found;
  if (complete || (archived && found !== 'to-do')) return 'done';
  return found;
}

function labelsOf(card: Json, known: Map<string, string>): string[] {
  const own = list(at(card, 'labels')).map((label) => text(at(label, 'name')) || text(at(label, 'color')));
  const byId = own.length > 0 ? own : list(at(card, 'idLabels')).map((id) => known.get(text(id)) ?? '');
  return byId.filter((label) => label !== '');
}
