import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/**
 * What is loaded together, with all that it imports: a chunk each, because each chunk that is loaded takes half a millisecond.
 * What is in an earlier one is not in a later one.
 */
const groups = [
  // The version and a slip of the pen must not wait for the rest.
  { name: null, files: ['src/cli.ts'] },
  // Started before the rest is loaded, and what it runs.
  { name: 'second-thread', files: ['src/prepare-for-long-files.ts'] },
  { name: 'guess', files: ['src/classify/guess-worker.ts'] },
  // Every audit of a file.
  { name: 'audit', files: ['src/program.ts', 'src/commands/analyze.ts', 'src/report/terminal/index.ts'] },
];

/** How dist/ is made. @returns {import('rolldown').BuildOptions} */
export function buildOptions() {
  const { dependencies } = createRequire(import.meta.url)('../package.json');
  return {
    input: { cli: 'src/cli.ts', index: 'src/index.ts', 'guess-worker': 'src/classify/guess-worker.ts' },
    platform: 'node',
    // What a user installs beside the program stays outside; everything else is bundled, which starts faster (docs/speed.md).
    external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(?:/|$)`)),
    preserveEntrySignatures: 'allow-extension',
    output: {
      format: 'esm',
      // Names of functions are kept, so that a stack trace in a bug report can be read.
      minify: { compress: true, mangle: { toplevel: false }, codegen: { removeWhitespace: true } },
      chunkFileNames: 'chunks/[name]-[hash].js',
      codeSplitting: { includeDependenciesRecursively: false, groups: [together()] },
    },
    write: false,
    onLog(level, log, handle) {
      // A test of one language may import it plainly although the program loads it when needed.
      if (log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') handle(level, log);
    },
  };
}

/** @returns {import('rolldown').CodeSplittingGroup} */
function together() {
  /** @type {{ name: string | null, modules: Set<string> }[] | undefined} */
  let reached;
  return {
    debugName: 'together',
    name(id, bundle) {
      reached ??= groups.map(({ name, files }) => ({ name, modules: reachedFrom(files, bundle) }));
      // An entry is a file of its own, or whoever shares its modules would run it.
      if (bundle.getModuleInfo(id)?.isEntry) return null;
      return reached.find(({ modules }) => modules.has(id))?.name ?? null;
    },
  };
}

/** Modules that are loaded with these, without what is imported only when needed. */
function reachedFrom(files, bundle) {
  const reached = new Set();
  const waiting = files.map((file) => resolve(file));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(bundle.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
