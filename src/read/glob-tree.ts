import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { isPattern, wordTest } from './glob-word.js';

/** More folders than any archive of exports has; a pattern that reaches a whole disk is a slip. */
const mostFolders = 20_000;

/** A folder to look into, and the parts of the pattern that are still to be found below it. */
interface Visit {
  folder: string;
  words: readonly string[];
}

/**
 * The files that a pattern over several folders names, sorted: `**` stands for any number of folders, also none. Hidden folders, node_modules and links are no part of it unless the
 * pattern names them, so it ends where folders link to each other.
 * @throws UserError pattern-too-wide
 */
export function filesBelow(pattern: string, cwd: string, most = mostFolders): string[] {
  const { root } = parse(pattern);
  const found = new Set<string>();
  const folders = new Set<string>();
  // Two of `**` lead to the same folder on several ways.
  const visited = new Set<string>();
  const todo: Visit[] = [{ folder: root, words: wordsOf(pattern.slice(root.length)) }];
  for (;;) {
    const visit = todo.pop();
    if (!visit) return [...found].sort();
    const key = `${visit.words.length} ${visit.folder}`;
    if (visited.has(key)) continue;
    visited.add(key);
    folders.add(visit.folder);
    if (folders.size > most) throw new UserError('pattern-too-wide', { pattern });
    for (const file of look(visit, cwd, todo)) found.add(file);
  }
}

/** What one folder adds to the files; the folders in it that may hold more are put on the list. */
function look({ folder, words }: Visit, cwd: string, todo: Visit[]): string[] {
  const [word = '*', ...rest] = words;
  if (word === '**') {
    for (const entry of entriesOf(folder, cwd)) {
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        todo.push({ folder: join(folder, entry.name), words });
    }
    return look({ folder, words: rest }, cwd, todo);
  }
  const last = rest.length === 0;
  if (!isPattern(word)) {
    const path = join(folder, word);
    const there = statsOf(resolve(cwd, path));
    if (!last && there?.isDirectory()) todo.push({ folder: path, words: rest });
    return last && there?.isFile() ? [path] : [];
  }
  const fits = wordTest(word);
  const entries = entriesOf(folder, cwd).filter((entry) => fits(entry.name));
  if (last) return entries.filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name));
  for (const entry of entries) {
    if (entry.isDirectory() && entry.name !== 'node_modules')
      todo.push({ folder: join(folder, entry.name), words: rest });
  }
  return [];
}

/** The parts of a path; one `**` after another says no more than the first. */
function wordsOf(pattern: string): string[] {
  return pattern
    .split(process.platform === 'win32' ? /[\\/]+/ : /\/+/)
    .filter((word, at, all) => word !== '' && !(word === '**' && all[at - 1] === '**'));
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined; // Not there, or in a folder that may not be read.
  }
}

function entriesOf(folder: string, cwd: string): Dirent[] {
  try {
    return readdirSync(resolve(cwd, folder), { withFileTypes: true });
  } catch {
    return []; // No folder, or one that may not be read: a shell finds nothing there either.
  }
}
