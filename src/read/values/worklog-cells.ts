/** One cell of Jira's "Log Work" column: `comment;date;author;seconds`. */
export interface WorklogCell {
  date: string;
  author: string;
  seconds: number;
}

/** Split from the right, because the comment may hold semicolons and new lines; undefined where the cell is no worklog. */
export function parseWorklogCell(cell: string): WorklogCell | undefined {
  const third = cell.lastIndexOf(';');
  const second = cell.lastIndexOf(';', third - 1);
  if (third < 0 || second < 0) return undefined;
  const first = cell.lastIndexOf(';', second - 1);
  const seconds = Number(cell.slice(third + 1).trim());
  if (!Number.isFinite(seconds) || cell.slice(third + 1).trim() === '') return undefined;
  return {
    date: cell.slice(first + 1, second).trim(),
    author: cell.slice(second + 1, third).trim(),
    seconds,
  };
}
