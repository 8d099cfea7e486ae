// Which packages are inside dist/, and under which licences: told by what the bundler put there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * @param {import('rolldown').RolldownOutput['output']} output
 * @returns {{ name: string, version: string, licence: string, text: string }[]} by name
 */
export function bundledPackages(output) {
  const folders = new Set();
  for (const part of output) {
    if (part.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(part.modules)) {
      const path = relative(process.cwd(), id);
      const inside = path.lastIndexOf('node_modules/');
      if (inside < 0 || renderedLength === 0) continue;
      const [scope = '', name = ''] = path.slice(inside + 'node_modules/'.length).split('/');
      folders.add(
        path.slice(0, inside) + join('node_modules', scope.startsWith('@') ? `${scope}/${name}` : scope),
      );
    }
  }
  return [...folders].map(describePackage).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {string} folder */
export function describePackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return { name, version, licence: license ?? 'unknown', text };
}

/** The notice that travels with the bundle, as these licences ask. @param {ReturnType<typeof bundledPackages>} packages */
export function notice(packages) {
  const head = 'mkt-audit contains code of these packages, under these licences.';
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
  );
  return `${[head, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
