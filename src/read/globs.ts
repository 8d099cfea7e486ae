import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { filesBelow } from './glob-tree.js';
import { isPattern, wordTest } from './glob-word.js';

/**
 * The files that a pattern with *, ? and ** names, as a shell would have put them in its place; Windows leaves that to the
 * program. A name that is a file, or that nothing matches, stays as it is.
 * @throws UserError pattern-too-wide
 */
export function expandGlob(name: string, cwd = '.'): string[] {
  if (!isPattern(name) || existsSync(resolve(cwd, name))) return [name];
  const severalFolders = isPattern(dirname(name)) || basename(name) === '**';
  const found = severalFolders ? filesBelow(name, cwd) : filesIn(name, cwd);
  return found.length > 0 ? found : [name];
}

/** The files of one folder, which is named in full. */
function filesIn(name: string, cwd: string): string[] {
  const folder = dirname(name);
  const fits = wordTest(basename(name));
  try {
    return readdirSync(resolve(cwd, folder), { withFileTypes: true })
      .filter(
        (entry) =>
          fits(entry.name) &&
          (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(resolve(cwd, folder, entry.name)))),
      )
      .map((entry) => (folder === '.' && !name.startsWith('.') ? entry.name : join(folder, entry.name)))
      .sort();
  } catch {
    return []; // No such folder: the name stays, and opening it tells.
  }
}

function leadsToFile(link: string): boolean {
  try {
    return statSync(link).isFile();
  } catch {
    return false; // It leads nowhere.
  }
}
