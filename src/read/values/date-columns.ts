import { type DateOrder, isoDayNumber, parseDate } from './dates.js';
import { getOrMake } from './get-or-make.js';
import { remember } from './remember.js';

/** Where a date goes: a task's or a worklog's field. */
type Target = { [key: string]: unknown };

interface Column {
  day: number;
  month: number;
  /** Dates that both orders allow, kept until the column has decided. */
  open: { target: Target; field: string; monthFirst: string }[];
  /** The first and the second numbers of the open dates. */
  firsts: Set<string>;
  seconds: Set<string>;
  unread: number;
}

/**
 * The dates of one file. US and European order are settled by looking at whole columns: a value that only one order allows
 * speaks for its column, and a column without such a value follows the file's other columns.
 */
export interface DateColumns {
  /** Sets `target[field]` to the ISO date; false where the text is none. A span such as "1 May → 3 May" gives its start, or its end with `end`. */
  put(column: number, target: Target, field: string, text: string, end?: boolean): boolean;
  /** Decides what is open and corrects the dates set so far. */
  settle(): DateDecision;
}

export interface DateDecision {
  /** Absent where no date of three numbers was seen whose order matters. */
  order?: DateOrder;
  /** True where nothing in the file decides, so that `order` is only the usual one. */
  open: boolean;
  /** Cells of date columns that are no dates. */
  unread: number;
  /** Dates that the order the user named cannot be. */
  misfits: number;
}

const span = /\s(?:→|->|–|—|-|to|til|bis)\s/;

/** @param forced the user's word; @param usual the order where the file does not tell. */
export function dateColumns(forced: DateOrder | undefined, usual: DateOrder): DateColumns {
  const columns = new Map<number, Column>();
  /** Boards have far fewer days than tasks, so each day's text is kept once. */
  const isoDays = new Map<number, string>();
  const dateIn = remember(parseDate);
  let halfDays = false;

  const columnAt = (position: number) => getOrMake(columns, position, newColumn);

  function put(position: number, target: Target, field: string, text: string, end = false): boolean {
    const day = isoDayNumber(text);
    if (day > 0) {
      target[field] = getOrMake(isoDays, day, () => text);
      return true;
    }
    const column = columnAt(position);
    let date = dateIn(text);
    if (!date && span.test(text)) {
      const [from, to] = text.split(span);
      date = parseDate(((end ? to : from) ?? '').trim());
    } else if (date && end && text.length > 20 && span.test(text)) {
      date = parseDate((text.split(span)[1] ?? '').trim()) ?? date;
    }
    if (!date) {
      column.unread += 1;
      return false;
    }
    // A deadline is a day, whatever hour the tool writes behind it.
    const dayOnly = field === 'due';
    target[field] = dayOnly ? date.iso.slice(0, 10) : date.iso;
    if (date.proves === 'dmy') column.day += 1;
    if (date.proves === 'mdy') column.month += 1;
    if (date.monthFirst !== undefined) {
      const { monthFirst } = date;
      column.firsts.add(date.iso.slice(8, 10));
      column.seconds.add(date.iso.slice(5, 7));
      column.open.push({ target, field, monthFirst: dayOnly ? monthFirst.slice(0, 10) : monthFirst });
      if (!halfDays && /[ap]\.?m\.?$/i.test(text)) halfDays = true;
    }
    return true;
  }

  function settle(): DateDecision {
    let day = 0;
    let month = 0;
    let pending = 0;
    let unread = 0;
    for (const column of columns.values()) {
      day += column.day;
      month += column.month;
      pending += column.open.length;
      unread += column.unread;
    }
    const misfits = forced === 'dmy' ? month : forced === 'mdy' ? day : 0;
    const open = forced === undefined && pending > 0 && day === month;
    // A clock of twice twelve hours goes with the American order more often than not.
    const file =
      forced ??
      (day === month
        ? halfDays
          ? 'mdy'
          : (running(columns.values()) ?? usual)
        : day > month
          ? 'dmy'
          : 'mdy');
    for (const column of columns.values()) {
      const order =
        forced ?? (column.day === column.month ? file : column.day > column.month ? 'dmy' : 'mdy');
      if (order === 'mdy')
        for (const { target, field, monthFirst } of column.open) target[field] = monthFirst;
      column.open.length = 0;
    }
    return { ...(pending > 0 || day + month > 0 ? { order: file } : {}), open, unread, misfits };
  }

  return { put, settle };
}

function newColumn(): Column {
  return { day: 0, month: 0, open: [], unread: 0, firsts: new Set(), seconds: new Set() };
}

/**
 * Days run while the month stays: 01/02, 02/02, 03/02 is day first. Not where the number that stays is 1, for that is the
 * first of each month as well. Undefined where the columns say nothing, or not the same.
 */
function running(columns: Iterable<Column>): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  for (const { firsts, seconds } of columns) {
    if (firsts.size > 2 && seconds.size === 1 && !seconds.has('01')) orders.add('dmy');
    if (seconds.size > 2 && firsts.size === 1 && !firsts.has('01')) orders.add('mdy');
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}
