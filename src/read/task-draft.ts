import type { Task } from '../task.js';

/** A task before its dates, numbers and people are settled, with what is only needed until then. */
export interface Draft {
  task: Task;
  /** Jira's number of the issue, by which `Parent` names it. */
  rowId?: string;
  /** The parent as the export names it: a key, a number or a title. */
  parent?: string;
  /** The item that a sub-item stands under. */
  above?: Draft;
  /** Jira's Σ Time Spent, where the export has nothing better. */
  sumSeconds?: number;
  /** Whether the id is the tool's own and not made from the row. */
  ownId: boolean;
  /** The key of an issue in another tool, which an entry names. */
  key?: string;
  /** What makes entries one task: their issue, or their text and project. */
  group?: string;
  /** Its one worklog is the row itself, so that its seconds are those of the task. */
  ownDay?: boolean;
  /** Another entry of a task that has a draft already. */
  again?: boolean;
  /** Cancelled by a date and not by a status. */
  cancelled?: string;
}

const none: readonly never[] = [];

/** All fields are named, in one order: V8 then reads each at one known place in every task of every file. */
export function newTask(file: string, row: number, title: string): Task {
  return {
    id: '',
    title,
    description: '',
    type: undefined,
    status: undefined,
    statusCategory: undefined,
    resolution: undefined,
    assignees: none,
    requester: undefined,
    requesterDepartment: undefined,
    created: undefined,
    started: undefined,
    updated: undefined,
    resolved: undefined,
    due: undefined,
    labels: none,
    project: undefined,
    parent: undefined,
    parentTitle: undefined,
    loggedSeconds: undefined,
    estimateSeconds: undefined,
    storyPoints: undefined,
    worklogs: none,
    source: { file, row },
  };
}

/** What is kept of a description; longer ones say nothing more about the kind of work. */
export const descriptionKept = 2000;

/** A short copy that does not keep the long text alive behind it. */
export function shortCopy(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  return Buffer.from(cut, 'utf16le').toString('utf16le');
}

/** A description, trimmed, without the tags of a tool that keeps HTML (Azure DevOps, Asana's rich text). */
export function cleanDescription(text: string): string {
  const start = text.length > 8 * descriptionKept ? text.slice(0, 8 * descriptionKept) : text;
  if (!start.startsWith('<') || !/^<(?:[a-z]+[\s>/]|!--)/i.test(start))
    return shortCopy(text, descriptionKept);
  const plain = start
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d|\/tr)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n');
  return shortCopy(plain.trim(), descriptionKept);
}

/** A title on one line: a megabyte in one cell is no title. */
export function cleanTitle(text: string): string {
  const line = /[\r\n\t]/.test(text) ? text.replace(/\s+/g, ' ') : text;
  // Linear writes an apostrophe before what a spreadsheet would run.
  const trimmed = line.trim();
  return shortCopy(trimmed.startsWith("'") ? trimmed.replace(/^'(?=[=+\-@])/, '') : trimmed, 1000);
}
