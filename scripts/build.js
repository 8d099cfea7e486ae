// Builds dist/: the program in chunks that load when they are needed, the types of its JSON, and the licences of what is inside.
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { bundledPackages, notice } from './bundled.js';

// Built under another name and put in place at the end, so that a program that runs meanwhile never finds half of it.
const made = `dist.${process.pid}.tmp`;
const { dependencies } = createRequire(import.meta.url)('../package.json');
try {
  const { metafile } = await build({
    entryPoints: ['src/cli.ts', 'src/index.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // What a user installs beside the program stays outside; everything else is bundled, which starts faster (docs/speed.md).
    external: Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]),
    // Names are kept, so that a stack trace in a bug report can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    // CommonJS packages inside the bundle ask for Node's own modules.
    banner: { js: "import{createRequire as r$}from'node:module';const require=r$(import.meta.url);" },
    outdir: made,
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
    metafile: true,
  });
  writeFileSync(`${made}/licences.txt`, notice(bundledPackages(metafile)));
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
