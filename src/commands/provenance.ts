import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Io } from '../io.js';
import type { Provenance } from '../report/document/provenance.js';
import { answersFile, commandToRepeat, fromHere } from './command-to-repeat.js';
import { flagOption, type RawOptions } from './options.js';
import type { Settings } from './settings.js';

/** What the evidence pack tells beside the audit: the command line, and the files beside the exports with their hashes. */
export async function provenanceOf(
  files: readonly string[],
  options: RawOptions,
  { settings, now, output, io }: { settings: Settings; now: string; output: string; io: Io },
): Promise<Provenance> {
  const beside: { name: string | undefined; use: Provenance['inputs'][number]['use'] }[] = [
    { name: settings.team, use: 'team' },
    ...settings.alignment.map((name) => ({ name, use: 'alignment' as const })),
    { name: settings.labels, use: 'labels' },
    { name: settings.config, use: 'config' },
  ];
  const inputs = beside.flatMap(({ name, use }) => (name === undefined ? [] : [{ name, use }]));
  return {
    command: commandToRepeat(files, options, { settings, now, output, cwd: io.cwd }),
    inputs: await Promise.all(
      inputs.map(async ({ name, use }) => ({
        name:
          use === 'alignment'
            ? answersFile(name, settings.alignment.indexOf(name), { settings, cwd: io.cwd })
            : fromHere(name, io.cwd),
        use,
        sha256: await hashOf(name, io.cwd),
      })),
    ),
    names: settings.anonymize
      ? 'hidden'
      : settings.team !== undefined && !flagOption(options, 'names')
        ? 'roles'
        : 'names',
  };
}

async function hashOf(name: string, cwd: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(resolve(cwd, name)))
    .digest('hex');
}
