import { extname, relative, resolve } from 'node:path';
import { flagOption, type RawOptions } from './options.js';
import type { Settings } from './settings.js';

/** Options that the report's bytes hang on and that may come from elsewhere than the command line. */
const resolved = ['country', 'date', 'team', 'labels', 'config'] as const;
/** Options that change nothing in the report. */
const idle = new Set(['output', 'force', 'quiet', 'verbose', 'lang', 'alignment', ...resolved]);

/**
 * The command line that makes the same report again on another machine: what the user set, and what came from the
 * config's place, from beside the export, from the locale or from the data (`now`) written out. The output's own name is
 * left out, so that two reports of other names are the same.
 */
export function commandToRepeat(
  files: readonly string[],
  options: RawOptions,
  { settings, now, output, cwd }: { settings: Settings; now: string; output: string; cwd: string },
): string {
  const given = Object.entries(options)
    .filter(([name, value]) => !idle.has(name) && value !== undefined && value !== false)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) =>
        option(name, settings.anonymize ? withoutName(name, one) : one),
      ),
    );
  const found = resolved.flatMap((name) => {
    const value = name === 'date' ? now : settings[name];
    if (value === undefined) return [];
    return [option(name, name === 'country' || name === 'date' ? value : fromHere(value, cwd))];
  });
  const answered = settings.alignment.map((file, at) => quoted(answersFile(file, at, { settings, cwd })));
  const answers = answered.length > 0 ? [`--alignment ${answered.join(' ')}`] : [];
  const name = flagOption(options, 'charts') ? output : `report${extname(output).toLowerCase()}`;
  return [
    'mkt-audit report',
    ...files.map(quoted),
    ...given,
    ...found,
    ...answers,
    option('lang', settings.language),
    `-o ${quoted(name)}`,
  ].join(' ');
}

/**
 * A file that was found (beside the export, in the working folder) as a person would name it: no path of this machine
 * gets into the report.
 */
export function fromHere(file: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, file));
  return path.startsWith('..') ? file : path.replaceAll('\\', '/');
}

/** A file of answers may be called after who gave them: where names are hidden, so is its own. */
export function answersFile(
  file: string,
  at: number,
  { settings, cwd }: { settings: Settings; cwd: string },
): string {
  return settings.anonymize ? `answers-${at + 1}.yaml` : fromHere(file, cwd);
}

/** Where names are hidden, so is whose tasks were chosen; who ran it knows. */
function withoutName(name: string, value: unknown): unknown {
  return name === 'only' || name === 'without' ? String(value).replace(/=.*$/s, '=...') : value;
}

function option(name: string, value: unknown): string {
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return value === true ? flag : `${flag} ${quoted(String(value))}`;
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
