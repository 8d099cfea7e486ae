import type { Statuses } from '../../read/values/statuses.js';
import { at, day, text } from './access.js';
import type { Json } from './json-tool.js';

/** What a board's actions tell of one card. Boards keep at most 1000 of them, so the oldest may be gone. */
export interface CardHistory {
  creator?: string;
  created?: string;
  /** First time in a list that means "in progress". */
  started?: string;
  /** Last time that it came into a list that means "done". */
  done?: string;
  archived?: string;
}

export function histories(actions: readonly Json[], statuses: Statuses): Map<string, CardHistory> {
  const cards = new Map<string, CardHistory>();
  const inOrder = actions
    .map((action) => ({ action, date: text(at(action, 'date')) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const { action, date } of inOrder) {
    const id = text(at(action, 'data', 'card', 'id'));
    const when = day(date);
    if (id === '' || when === undefined) continue;
    let card = cards.get(id);
    if (!card) {
      card = {};
      cards.set(id, card);
    }
    note(card, action, when, statuses);
  }
  return cards;
}

function note(card: CardHistory, action: Json, when: string, statuses: Statuses): void {
  const type = text(at(action, 'type'));
  const made = type === 'createCard' || type === 'copyCard' || type === 'emailCard';
  if (made) {
    card.created ??= when;
    const name =
      text(at(action, 'memberCreator', 'fullName')) || text(at(action, 'memberCreator', 'username'));
    if (name !== '') card.creator ??= name;
  }
  if (at(action, 'data', 'card', 'closed') === true && at(action, 'data', 'old', 'closed') === false)
    card.archived = when;
  const into =
    text(at(action, 'data', 'listAfter', 'name')) || (made ? text(at(action, 'data', 'list', 'name')) : '');
  if (into === '') return;
  const category = statuses.category(into, true);
  if (category === 'in-progress') card.started ??= when;
  if (category === 'done') card.done = when;
}
