import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  license: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const read = (path: string): Package => JSON.parse(readFileSync(path, 'utf8')) as Package;
const { dependencies, devDependencies } = read('package.json');
const [, installed = '', bundled = '', development = ''] = readFileSync('docs/dependencies.md', 'utf8').split(
  /^## /m,
);
const rowsOf = (section: string) =>
  [...section.matchAll(/^\| ([@a-z][\w@/.-]*) \| ([^|]+) \| [\d.]+ \| (.+) \|$/gm)].map(
    ([, name = '', licence, reason]) => ({ name, licence, reason }),
  );
const names = (section: string) => rowsOf(section).map(({ name }) => name);

describe('docs/dependencies.md', () => {
  it('has a reason for every dependency of package.json, and for no other', () => {
    expect(names(installed).sort()).toEqual(Object.keys(dependencies).sort());
    expect([...names(bundled), ...names(development)].sort()).toEqual(Object.keys(devDependencies).sort());
  });

  it('names the licence that the package names', () => {
    for (const { name, licence } of [bundled, installed, development].flatMap(rowsOf)) {
      expect(read(`node_modules/${name}/package.json`).license, name).toBe(licence);
    }
  });

  it.runIf(existsSync('dist/licences.txt'))('lists as bundled what the build has put into dist/', () => {
    const inside = readFileSync('dist/licences.txt', 'utf8');
    const there = Object.keys(devDependencies).filter((name) => inside.includes(`\n${name} `));
    expect(names(bundled).sort()).toEqual(there.sort());
  });
});
