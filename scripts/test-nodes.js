// Runs the tests that start the built program on the Node versions that the npm package "node" brings: npm run test:nodes [-- 22 24].
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const versions = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['22', '24'];
const shell = process.platform === 'win32';
for (const version of versions) {
  const folder = mkdtempSync(join(tmpdir(), `mkt-audit-node-${version}-`));
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', `node@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
  });
  const node = join(
    folder,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  const told = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  process.stdout.write(`\nNode ${told}\n`);
  execFileSync(
    node,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      'test/commands',
      'test/safety/files.test.ts',
      'test/safety/privacy.test.ts',
    ],
    { stdio: 'inherit' },
  );
}
