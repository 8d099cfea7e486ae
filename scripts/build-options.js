import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** What every audit of a file runs: in one chunk, because each chunk that is loaded takes half a millisecond. */
const always = ['src/program.ts', 'src/commands/analyze.ts', 'src/report/terminal/index.ts'];
/** What the version and a slip of the pen need; it must not wait for the rest. */
const first = ['src/cli.ts'];

/** What the second thread runs. */
const guessing = ['src/classify/guess-worker.ts'];

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
      // Names are kept, so that a stack trace in a bug report can be read.
      minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
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

/**
 * What is loaded together: what the second thread needs, and what else every audit needs.
 * @returns {import('rolldown').CodeSplittingGroup}
 */
function together() {
  /** @type {Set<string>[] | undefined} */
  let groups;
  return {
    debugName: 'together',
    name(id, bundle) {
      groups ??= [first, guessing, always].map((files) => reachedFrom(files, bundle));
      const [alone, guess, audit] = groups;
      // An entry is a file of its own, or whoever shares its modules would run it.
      if (alone.has(id) || bundle.getModuleInfo(id)?.isEntry) return null;
      return guess.has(id) ? 'guess' : audit.has(id) ? 'audit' : null;
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
