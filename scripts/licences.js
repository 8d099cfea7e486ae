// Writes docs/licences.md: what comes with mkt-audit, and under which licence. `--check` only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { buildOptions } from './build-options.js';
import { bundledPackages, describePackage } from './bundled.js';

const file = 'docs/licences.md';
const made = document(installed(), await bundled());
if (!process.argv.includes('--check')) writeFileSync(file, made);
else if (made !== readFileSync(file, 'utf8')) {
  process.stderr.write(`${file} is out of date: npm run licences\n`);
  process.exitCode = 1;
}

/** What npm installs beside the program, by the lock file. */
function installed() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path]) => describePackage(join('.', path)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function bundled() {
  const { output } = await build(buildOptions());
  return bundledPackages(output);
}

/** @param {ReturnType<typeof bundledPackages>} beside @param {ReturnType<typeof bundledPackages>} inside */
function document(beside, inside) {
  const rows = (packages) =>
    packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const table = (packages) =>
    ['| package | version | licence |', '| --- | --- | --- |', ...rows(packages)].join('\n');
  const direct = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
  return `# Licences

mkt-audit itself is under the MIT licence (LICENSE). This list is made by \`npm run licences\`.

## Installed beside it

npm installs ${direct.length} packages for it (${direct.join(', ')}) and what these need, ${beside.length} in all:

${table(beside)}

## Inside it

Code of ${inside.length} more packages is part of the bundle; their licence texts travel with it in \`dist/licences.txt\`:

${table(inside)}
`;
}
