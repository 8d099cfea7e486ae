import { createRequire } from 'node:module';

/** How dist/ is made. @param {string} outdir @returns {import('esbuild').BuildOptions} */
export function buildOptions(outdir) {
  const { dependencies } = createRequire(import.meta.url)('../package.json');
  return {
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
    outdir,
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  };
}
