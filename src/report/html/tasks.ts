import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { escapeHtml, hasLongWord } from './escape.js';

/** A page with more rows than this opens slowly; the rest is in the CSV, and the page says so. */
const most = 10_000;
const mostSigns = 4;
/** A key with more letters may be broken. */
const longKey = 16;

/** The list of all tasks with class, effort and evidence. */
export function tasksHtml(audit: Audit, { text, format }: Rendering): string {
  const say = text.report;
  const unit = audit.effort.unit;
  const shown = audit.tasks.slice(0, most);
  const columns = [
    say.columns.key,
    say.columns.title,
    say.columns.class,
    say.columns.kind,
    ...(unit === 'tasks' ? [] : [say.columns.effort[unit]]),
    say.columns.sure,
    say.columns.evidence,
  ];
  const number = new Set(unit === 'tasks' ? [4] : [4, 5]);
  const head = columns.map(
    (name, at) =>
      `<th scope="col" role="columnheader"${number.has(at) ? ' class="r"' : ''}>${escapeHtml(name)}</th>`,
  );
  const rows = shown.map(({ task, decision, effort }, at) => {
    const signs = decision.evidence.map(
      (one) => `${one.text} (${text.words.classes[one.class].toLowerCase()})`,
    );
    const evidence = once(signs).slice(0, mostSigns).join(', ');
    const cells: [string, number?][] = [
      [task.id],
      [task.title],
      [text.words.classes[decision.class]],
      [text.words.kinds[decision.kind]],
      // Where every task counts as one, a column of ones tells nothing.
      ...(unit === 'tasks'
        ? []
        : [[format.effortShort(effort.amount, unit), effort.amount] as [string, number]]),
      [format.likelihood(decision.confidence), decision.confidence],
      [evidence],
    ];
    const html = cells.map(([content, value], column) => {
      const short =
        column === 0 && content.length <= longKey
          ? ' class="key"'
          : hasLongWord(content)
            ? ' class="long"'
            : '';
      const sort = value === undefined ? short : ` class="r" data-value="${Math.round(value * 1e6) / 1e6}"`;
      return `<td role="cell"${sort} data-label="${escapeHtml(columns[column] ?? '')}">${escapeHtml(content)}</td>`;
    });
    return `<tr role="row" id="t${at + 1}">${html.join('')}</tr>`;
  });
  const found = say.found('{shown}', '{all}');
  const cut =
    audit.tasks.length > most
      ? `<p>${escapeHtml(say.found(format.number(most), format.number(audit.tasks.length)))}</p>`
      : '';
  return (
    `<section class="tasks" aria-labelledby="tasks"><h2 id="tasks">${escapeHtml(say.sections.tasks)}</h2>${cut}` +
    `<div class="tools" id="task-tools" hidden><label for="search">${escapeHtml(say.search)}</label><input id="search" type="search" aria-describedby="search-hint">` +
    `<span id="search-hint">${escapeHtml(say.searchHint)}</span><span role="status" data-text="${escapeHtml(found)}"></span></div>` +
    `<table role="table" class="wide long" id="task-list"><caption class="hidden">${escapeHtml(say.sections.tasks)}</caption><thead><tr role="row">${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`
  );
}

/** Which row of the list a task is. */
export function anchorsOf(audit: Audit): (id: string) => string | undefined {
  const places = new Map(audit.tasks.slice(0, most).map(({ task }, at) => [task.id, `t${at + 1}`]));
  return (id) => places.get(id);
}

/** The same word from title and description is one sign to a reader. */
function once(signs: readonly string[]): string[] {
  const seen = new Set<string>();
  return signs.filter((sign) => {
    const key = sign.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}
