import type { Audit } from '../../audit/audit.js';
import type { Finding } from '../../audit/finding.js';
import { byText } from './order.js';

/** How each kind of field in an audit is rewritten. */
export interface Renaming {
  /** A field that holds a name and nothing else. */
  name(value: string): string;
  /** A field that a name may stand in: paths, options, what a warning quotes. */
  text(value: string): string;
  /** A task's id. */
  id(value: string): string;
  /** The title of a group of tasks, told by its kind and its tasks. */
  title(title: string, kind: string, tasks: readonly string[]): string;
  task(task: Audit['tasks'][number]): Audit['tasks'][number];
}

/** The audit with each name rewritten; figures and their order by effort stay, people stand by their new name. */
export function renamed(audit: Audit, to: Renaming): Audit {
  const { input, verdict } = audit;
  return {
    ...audit,
    options: rewritten(audit.options, to),
    input: {
      ...input,
      files: input.files.map((file) => ({ ...file, name: to.text(file.name) })),
      leftOut: input.leftOut.map((row) => ({ ...row, ids: row.ids.map(to.id) })),
      warnings: input.warnings.map((warning) => ({ ...warning, args: rewritten(warning.args, to) })),
    },
    verdict: {
      ...verdict,
      settle: verdict.settle && { ...verdict.settle, tasks: verdict.settle.tasks.map(to.id) },
    },
    tasks: audit.tasks.map(to.task),
    requesters: audit.requesters.map((row) => ({
      ...row,
      name: row.name === null ? null : to.name(row.name),
    })),
    people: audit.people
      .map((row) => ({ ...row, name: row.name === null ? null : to.name(row.name) }))
      .sort(
        (a, b) => Number(a.name === null) - Number(b.name === null) || byText(a.name ?? '', b.name ?? ''),
      ),
    alternatives: audit.alternatives.map((row) => ({ ...row, args: rewritten(row.args, to) })),
    dataQuality: audit.dataQuality.map((row) => ({
      ...row,
      tasks: row.tasks.map(to.id),
      args: rewritten(row.args, to),
    })),
    findings: audit.findings.map(
      (finding) =>
        ({ ...finding, figures: figures(finding.figures, to), tasks: finding.tasks.map(to.id) }) as Finding,
    ),
  };
}

/** What a warning or an option quotes. */
function rewritten<Args extends Record<string, string | number>>(args: Args, to: Renaming): Args {
  const entries = Object.entries(args).map(([key, value]) => [
    key,
    typeof value === 'string' ? to.text(to.name(value)) : value,
  ]);
  return Object.fromEntries(entries) as Args;
}

/** Figures hold codes, dates, names and titles: names are known by being one, titles and ids by their key. */
function figures(value: unknown, to: Renaming): unknown {
  if (typeof value === 'string') return to.name(value);
  if (Array.isArray(value)) return byName(value.map((item) => figures(item, to)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, field]) => {
    if (key === 'tasks' && Array.isArray(field)) return [key, field.map((id) => to.id(String(id)))];
    return [key, figures(field, to)];
  });
  const result: Record<string, unknown> = Object.fromEntries(entries);
  if (typeof result.title === 'string' && Array.isArray(result.tasks)) {
    result.title = to.title(result.title, String(result.kind), result.tasks.map(String));
  }
  return result;
}

/** Lists of people stand by the alphabet, and must do so under their new names; lists of names say each once. */
function byName(list: unknown[]): unknown[] {
  if (list.length > 0 && list.every((item) => typeof item === 'string')) return [...new Set(list)];
  const people = list.filter(isPerson);
  if (people.length === 0 || people.length < list.length) return list;
  return people.toSorted((a, b) => byText(a.name, b.name));
}

/** A person's row has a name and efforts by class or fit; a department's has kinds. */
function isPerson(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && 'total' in value;
}
