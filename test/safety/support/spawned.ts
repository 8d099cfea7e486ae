import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export const program = join(import.meta.dirname, '..', '..', '..', 'bin', 'mkt-audit.js');

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Starts the built program as a user does; `meanwhile` may close its output or send it a signal. */
export function spawned(
  argv: readonly string[],
  options: {
    cwd?: string;
    env?: Record<string, string>;
    node?: readonly string[];
    stdin?: string | 'open';
    stdout?: 'pipe' | number;
  } = {},
  meanwhile: (child: ChildProcess) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, [...(options.node ?? []), program, ...argv], {
    cwd: options.cwd,
    env: { PATH: process.env.PATH, ...options.env },
    stdio: ['pipe', options.stdout ?? 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (part) => {
    stdout += part;
  });
  child.stderr?.on('data', (part) => {
    stderr += part;
  });
  child.stdin?.on('error', () => {}); // a program that ended no longer reads
  if (options.stdin !== 'open') child.stdin?.end(options.stdin ?? '');
  meanwhile(child);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      child.stdin?.destroy();
      resolve({ code, signal, stdout, stderr });
    });
  });
}
