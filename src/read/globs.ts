import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The files that a pattern with * and ? names, as a shell would have put them in its place; Windows leaves that to the
 * program. A name that is a file, or that nothing matches, stays as it is.
 */
export function expandGlob(name: string, cwd = '.'): string[] {
  if (!/[*?]/.test(name) || existsSync(resolve(cwd, name))) return [name];
  const folder = dirname(name);
  const pattern = basename(name);
  if (/[*?]/.test(folder)) return [name];
  const test = new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    process.platform === 'win32' ? 'i' : '',
  );
  let found: string[] = [];
  try {
    found = readdirSync(resolve(cwd, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && test.test(entry.name) && !entry.name.startsWith('.'))
      .map((entry) => (folder === '.' && !name.startsWith('.') ? entry.name : join(folder, entry.name)))
      .sort();
  } catch {
    // No such folder: the name stays, and opening it tells.
  }
  return found.length > 0 ? found : [name];
}
