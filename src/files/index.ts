import { access, readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Label } from '../classify/decision.js';
import type { AlignmentAnswers } from './alignment.js';
import type { Config } from './config.js';
import type { LabelledTask } from './labelled-file.js';
import type { Team } from './team.js';

// The loaders of the files that people write. YAML reader and schemas are loaded only when there is a file to read.

export const configName = 'mkt-audit.config.yaml';
export const teamName = 'team.yaml';

/** Reads team.yaml. Errors: file-missing and its kin, yaml-broken, bad-field. */
export async function loadTeam(path: string, cwd: string = process.cwd()): Promise<Team> {
  const [yaml, { readTeam }] = await Promise.all([loadYaml(path, cwd), import('./team-file.js')]);
  return readTeam(yaml);
}

/** Reads mkt-audit.config.yaml. Errors: file-missing and its kin, yaml-broken, bad-field. */
export async function loadConfig(path: string, cwd: string = process.cwd()): Promise<Config> {
  const [yaml, { readConfig }] = await Promise.all([loadYaml(path, cwd), import('./config-file.js')]);
  return readConfig(yaml, cwd);
}

/**
 * Reads the answers to `mkt-audit alignment`, one file a person. A `*` in a file's name stands for anything, for shells
 * that leave it to the program; such a name that fits nothing is file-missing. Errors as for the others.
 */
export async function loadAlignment(
  paths: readonly string[],
  cwd: string = process.cwd(),
): Promise<AlignmentAnswers[]> {
  const { readAlignment } = await import('./alignment-file.js');
  const answers: AlignmentAnswers[] = [];
  for (const path of await alignmentFiles(paths, cwd)) answers.push(readAlignment(await loadYaml(path, cwd)));
  return answers;
}

/** The files that names with a `*` stand for, each once; a name that fits nothing stays as it is. */
export async function alignmentFiles(paths: readonly string[], cwd: string): Promise<string[]> {
  const each = await Promise.all(paths.map((path) => expand(path, cwd)));
  return [...new Set(each.flat())];
}

/** Reads a person's own decisions from a CSV. Errors: file-missing and its kin, csv-broken, map-column-missing, bad-cell. */
export async function loadLabels(path: string, cwd: string = process.cwd()): Promise<Label[]> {
  const [{ readTextFile }, { readLabels }] = await Promise.all([
    import('./text-file.js'),
    import('./labels-file.js'),
  ]);
  return readLabels(path, await readTextFile(path, cwd));
}

/** Reads tasks with a person's class, for `evaluate`. Errors: file-missing and its kin, csv-broken, map-column-missing, bad-cell. */
export async function loadLabelled(path: string, cwd: string = process.cwd()): Promise<LabelledTask[]> {
  const [{ readTextFile }, { readLabelled }] = await Promise.all([
    import('./text-file.js'),
    import('./labelled-file.js'),
  ]);
  return readLabelled(path, await readTextFile(path, cwd));
}

/** The nearest mkt-audit.config.yaml from a folder upwards. */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, configName);
    if (await exists(path)) return path;
    if (dirname(at) === at) return undefined;
  }
}

/** The team.yaml in the folder of a file, such as an export. */
export async function findTeam(file: string, cwd: string = process.cwd()): Promise<string | undefined> {
  // The folder in which a pattern begins holds what is common to all that it names.
  const first = (await exists(resolve(cwd, file))) ? file : file.replace(/[^\\/]*[*?].*$/s, '*');
  const path = join(dirname(resolve(cwd, first)), teamName);
  return (await exists(path)) ? path : undefined;
}

async function expand(path: string, cwd: string): Promise<string[]> {
  if (!basename(path).includes('*')) return [path];
  const [before = '', ...after] = basename(path).split('*');
  const last = after.at(-1) ?? '';
  const files = await readdir(resolve(cwd, dirname(path))).catch(() => []);
  const fitting = files.filter(
    (name) => name.length >= before.length + last.length && name.startsWith(before) && name.endsWith(last),
  );
  return fitting.length === 0 ? [path] : fitting.sort().map((name) => join(dirname(path), name));
}

async function loadYaml(path: string, cwd: string) {
  const [{ readTextFile }, { parseYaml }] = await Promise.all([
    import('./text-file.js'),
    import('./yaml.js'),
  ]);
  return parseYaml(path, await readTextFile(path, cwd));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
