import type { Warning } from '../../task.js';
import type { OneFile } from '../read-file.js';
import type { Draft } from '../task-draft.js';

const SHOWN = 8;

/**
 * Tells of tasks with one key and one title in the files of two tools (a Jira export and a sheet made of it, say): most
 * likely the same work twice. They are not merged, for nobody can tell which of the two is right; `leave` are the options
 * that leave out those of the file named later, empty where they would be too many. Call it before `distinguish` gives them ids of their own.
 */
export function acrossTools(files: readonly OneFile[], gone: ReadonlySet<Draft>): Warning[] {
  const tools = new Set(files.filter((file) => !file.entries).map((file) => file.read.tool));
  if (tools.size < 2) return [];
  const first = new Map<string, OneFile>();
  const ids = new Set<string>();
  const warnings: Warning[] = [];
  for (const [index, file] of files.entries()) {
    if (file.entries) continue;
    const same: string[] = [];
    const own: string[] = [];
    const others = new Set<string>();
    for (const draft of file.drafts) {
      if (!draft.ownId || gone.has(draft) || draft.task.title === '') continue;
      own.push(draft.task.id);
      const key = `${draft.task.id}\u0000${plain(draft.task.title)}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, file);
      else if (known !== file && known.read.tool !== file.read.tool) {
        same.push(draft.task.id);
        others.add(known.read.name);
      }
    }
    const taken = own.filter((id) => ids.has(id)).length;
    for (const id of own) ids.add(id);
    if (same.length === 0) continue;
    // Every id that an earlier file has gets the file's number before it, also that of another task.
    const named = taken === same.length ? ['*'] : same.length <= SHOWN ? same : [];
    warnings.push({
      code: 'same-task-in-two-tools',
      args: {
        file: file.read.name,
        other: [...others].join(', '),
        tasks: same.length,
        ids: same.slice(0, SHOWN).join(', ') + (same.length > SHOWN ? ', …' : ''),
        leave: named.map((id) => `--without "id=${index + 1}:${id}"`).join(' '),
      },
    });
  }
  return warnings;
}

function plain(title: string): string {
  return title.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
