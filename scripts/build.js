// Builds dist/: the program in chunks that load when they are needed, the types of its JSON, and the licences of what is inside.
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'rolldown';
import { buildOptions } from './build-options.js';
import { bundledPackages, notice } from './bundled.js';

// Built under another name and put in place at the end, so that a program that runs meanwhile never finds half of it.
const made = `dist.${process.pid}.tmp`;
try {
  const options = buildOptions();
  const { output } = await build({ ...options, write: true, output: { ...options.output, dir: made } });
  writeFileSync(`${made}/licences.txt`, notice(bundledPackages(output)));
  if (!process.argv.includes('--no-types')) {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json', '--outDir', `${made}/types`], {
      stdio: 'inherit',
    });
  }
  const old = `dist.${process.pid}.old`;
  if (existsSync('dist')) renameSync('dist', old);
  renameSync(made, 'dist');
  rmSync(old, { recursive: true, force: true });
} finally {
  rmSync(made, { recursive: true, force: true });
}
