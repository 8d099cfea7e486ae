import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
  files: string[];
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<
    string,
    { resolved?: string; integrity?: string; hasInstallScript?: boolean; dev?: boolean }
  >;
};
const named = ['chalk', 'cli-table3', 'commander', 'csv-parse', 'inquirer'];

/** What `npm pack` would put into the package, by its own list. */
function packed(): { files: { path: string }[]; size: number; unpackedSize: number } {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return JSON.parse(told)[0];
}

describe('the package', () => {
  const { files, size } = packed();
  const paths = files.map(({ path }) => path);

  it('holds the program, its types, the model and the licences, and nothing else', () => {
    const others = paths.filter(
      (path) =>
        !/^(package\.json|README(\.da)?\.md|LICENSE|CHANGELOG\.md|bin\/mkt-audit\.js|model\/\w+\.(bin|json)|dist\/(licences\.txt|[\w/.-]+\.(js|d\.ts)))$/.test(
          path,
        ),
    );
    // What `mkt-audit demo` shows is an export of an invented company.
    expect(others.filter((path) => !/^(demo|fixtures\/boards)\//.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['bin/mkt-audit.js', 'dist/cli.js', 'dist/licences.txt']));
  });

  it('holds no source, test or training data', () => {
    expect(
      paths.filter((path) =>
        /^(src|test|training|bench|scripts)\/|\.ts$|\.jsonl$/.test(path.replace(/\.d\.ts$/, '')),
      ),
    ).toEqual([]);
  });

  it('is below 5 MB', () => {
    expect(size).toBeLessThan(5_000_000);
  });

  it('carries the licence of everything that is bundled into it', () => {
    const notice = readFileSync('dist/licences.txt', 'utf8');
    for (const part of notice.split(`\n\n${'-'.repeat(72)}\n\n`).slice(1)) {
      expect(part).toMatch(/^\S+ \d+\.\d+\.\d+ \((MIT|ISC|BSD-3-Clause|Apache-2.0)\)/);
      expect(part.length, part.slice(0, 60)).toBeGreaterThan(300);
    }
  });
});

describe('what is installed with it', () => {
  it('is the five named libraries, each used by the source', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(named);
    const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join('src', path), 'utf8'))
      .join('\n');
    for (const name of named) expect(source).toMatch(new RegExp(`(from|import\\() ?'${name}[/']`));
  });

  it('runs nothing while it is installed', () => {
    const running = Object.entries(lock.packages).filter(
      ([, { dev, hasInstallScript }]) => !dev && hasInstallScript,
    );
    expect(running).toEqual([]);
    for (const script of ['preinstall', 'install', 'postinstall'])
      expect(manifest.scripts[script]).toBeUndefined();
  });

  it('is pinned by the lock file, with a checksum and from the registry', () => {
    for (const [path, { dev, resolved, integrity }] of Object.entries(lock.packages)) {
      if (path === '' || dev) continue;
      if (resolved) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(integrity, path).toMatch(/^sha512-/);
    }
  });

  it('is listed with its licences in docs/licences.md', () => {
    execFileSync(process.execPath, ['scripts/licences.js', '--check'], { stdio: 'pipe' });
    expect(existsSync('docs/licences.md')).toBe(true);
  });
});
