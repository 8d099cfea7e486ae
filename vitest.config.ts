import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-once.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 20_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text', 'html'] },
    server: { deps: { inline: ['inquirer'] } },
    // The tests must say the same on every machine: no colours, no system language, one time zone.
    env: { NO_COLOR: '1', LC_ALL: 'C', TZ: 'Europe/Copenhagen' },
  },
});
