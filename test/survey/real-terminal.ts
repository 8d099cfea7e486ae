import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

/** The program itself in a pseudo terminal of 80 by 24, from its sources. */
export interface RealTerminal {
  /** Waits for words on the screen, whatever line they break at, then types. */
  at(words: string, keys: string): Promise<void>;
  /** Waits for the end; the exit code, and all that was shown. */
  end(): Promise<{ code: number; shown: string }>;
}

export const down = '\u001b[B';
export const enter = '\r';
export const ctrlC = '\u0003';

export function start(args: readonly string[], cwd: string): RealTerminal {
  const program = `import(${JSON.stringify(resolve('src/cli.ts'))}).then(async ({ main }) => { process.exitCode = await main(process); })`;
  const env = { ...process.env, NO_COLOR: '1', CI: '', LC_ALL: 'C.UTF-8' };
  const node = ['--import', import.meta.resolve('tsx'), '--eval', program, '--', 'mkt-audit', ...args];
  const terminal = spawn(process.execPath, node, { cols: 80, rows: 24, cwd, env });
  let shown = '';
  let seen = 0;
  const ended = new Promise<number>((done) => terminal.onExit(({ exitCode }) => done(exitCode)));
  terminal.onData((data) => {
    shown += data;
  });
  const plain = () => stripVTControlCharacters(shown).replace(/\s+/g, ' ');
  return {
    async at(words, keys) {
      for (let turn = 0; turn < 1500; turn += 1) {
        const found = plain().indexOf(words, seen);
        if (found !== -1) {
          seen = found + words.length;
          terminal.write(keys);
          return;
        }
        await new Promise((again) => setTimeout(again, 10));
      }
      throw new Error(`“${words}” did not show. Shown:\n${stripVTControlCharacters(shown)}`);
    },
    async end() {
      return { code: await ended, shown: plain() };
    },
  };
}
