import { describe, expect, it } from 'vitest';
import { cancels, statusCategory } from '../../../src/read/values/statuses.js';

describe('a status in the languages of the tools', () => {
  it.each([
    [
      'to-do',
      [
        'To Do',
        'Backlog',
        'Ikke startet',
        'Åben',
        'Att göra',
        'Å gjøre',
        'Zu erledigen',
        'Por hacer',
        'À faire',
        'A fazer',
        'Do zrobienia',
        '0 %',
      ],
    ],
    [
      'in-progress',
      [
        'In Progress',
        'Doing',
        'On Hold',
        'I gang',
        'Afventer salg',
        'Klar til review',
        'Pågår',
        'Under arbeid',
        'In Bearbeitung',
        'En curso',
        'En cours',
        'Em andamento',
        'W toku',
        'Working on it',
        '50%',
      ],
    ],
    [
      'done',
      [
        'Done',
        'Closed',
        '✅ Færdig',
        'Løst',
        'Fuldført',
        'Klar',
        'Ferdig',
        'Erledigt',
        'Finalizada',
        'Terminé(e)',
        'Concluído',
        'Gotowe',
        'Published',
        '100 %',
      ],
    ],
    [
      'cancelled',
      [
        'Cancelled',
        'Canceled',
        'Won’t Do',
        'Rejected',
        'Aflyst',
        'Annulleret',
        'Avbruten',
        'Avlyst',
        'Abgebrochen',
        'Cancelado',
        'Annulé',
        'Anulowane',
      ],
    ],
  ] as const)('%s', (category, names) => {
    for (const name of names) expect([name, statusCategory(name)]).toEqual([name, category]);
  });

  it('stays open where nobody knows the word', () => {
    for (const name of ['Månelanding', 'quarter', 'RTM', '']) expect(statusCategory(name)).toBeUndefined();
  });
});

describe('a resolution', () => {
  it.each(["Won't Do", "Won't Fix", 'Duplicate', 'Invalid', 'No se hará', 'Udføres ikke', 'Dublet'])(
    '%j cancels',
    (name) => {
      expect(cancels(name)).toBe(true);
    },
  );
  it.each(['Done', 'Fixed', 'Listo', 'Terminé', ''])('%j does not', (name) => {
    expect(cancels(name)).toBe(false);
  });
});
