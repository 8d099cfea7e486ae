/** A board whose every field says `text`; two of its tasks are ordinary. */
export function hostileBoard(text: string): string {
  const header = [
    'Key,Title,Description,Status,Assignee,Requested by,Department,Created,Resolved,Labels,Project,Hours',
  ];
  const rows = Array.from({ length: 12 }, (_, index) =>
    [
      index === 0 ? text : `K-${index}`,
      text,
      `${text} ${padding}`,
      'Done',
      index % 2 === 0 ? text : 'Anna',
      index % 3 === 0 ? text : 'Bo',
      text,
      `2026-0${1 + (index % 6)}-03`,
      `2026-0${1 + (index % 6)}-09`,
      text,
      text,
      String(index + 1),
    ]
      .map(cell)
      .join(','),
  );
  const ordinary = [
    'K-90,Brochure for sales,,Done,Anna,Bo,Sales,2026-02-02,2026-02-05,,,5',
    'K-91,Search ads in March,,Done,Anna,Anna,Marketing,2026-03-02,2026-03-05,,,7',
  ];
  return `${[...header, ...rows, ...ordinary].join('\n')}\n`;
}

/** Else a board of nothing but control characters would, rightly, be taken for no text at all. */
const padding = 'and what a description says besides. '.repeat(16);

export const tasksOnBoard = 14;

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
