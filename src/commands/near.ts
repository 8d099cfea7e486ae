import { isAbsolute, relative } from 'node:path';

/** A path below the working folder without that folder's own name. */
export function near(path: string, cwd: string): string {
  const short = isAbsolute(path) ? relative(cwd, path) : path;
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}
