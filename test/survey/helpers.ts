import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { screen } from '@inquirer/testing/vitest';
import type { Io } from '../../src/io.js';

/** A person at a terminal of 80 columns in a folder of their own; what is said beside the questions is kept. */
export interface Person {
  io: Io;
  said: { out: string; err: string };
  /** The text of a file in the folder. */
  file(name: string): Promise<string>;
}

export async function person({
  terminal = true,
  cwd,
}: {
  terminal?: boolean;
  cwd?: string;
} = {}): Promise<Person> {
  const folder = cwd ?? (await mkdtemp(join(tmpdir(), 'mkt-audit-')));
  const said = { out: '', err: '' };
  const io: Io = {
    cwd: folder,
    env: {},
    stdin: Object.assign(Readable.from([]), { isTTY: terminal }),
    stdout: { isTTY: terminal, columns: 80, write: (text) => (said.out += text) },
    stderr: { write: (text) => (said.err += text) },
  };
  return { io, said, file: (name) => readFile(join(folder, name), 'utf8') };
}

/** Waits until a question shows on the screen. */
export async function sees(words: string): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    if (screen.getScreen().replace(/\s+/g, ' ').includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`“${words}” did not show. The screen was:\n${screen.getScreen()}`);
}

/** Presses keys by their names; a digit is typed, as choosing by number reads the line. */
export function press(...keys: string[]): void {
  for (const key of keys) {
    if (/^\d$/.test(key)) screen.type(key);
    else screen.keypress(key);
  }
}

/** Answers a question with keys: waits for its words, presses, confirms. */
export async function answer(words: string, ...keys: string[]): Promise<void> {
  await sees(words);
  press(...keys, 'enter');
}

/** Answers a question with text. */
export async function write(words: string, text: string): Promise<void> {
  await sees(words);
  screen.type(text);
  press('enter');
}

/** Ctrl-C, as inquirer learns of it: by the terminal's line reader. */
export function leave(): void {
  screen.keypress({ name: 'c', ctrl: true });
}
