import { execFileSync } from 'node:child_process';

/** Tests that start the real program need it built; VITEST_NO_BUILD=1 skips that while only one room is worked on. */
export default function buildOnce(): void {
  if (process.env.VITEST_NO_BUILD) return;
  execFileSync(process.execPath, ['scripts/build.js', '--no-types'], { stdio: 'inherit' });
}
