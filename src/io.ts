/** The process, as an argument: tests hand in fakes, commands never touch the real one. */
export interface Io {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
}

export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Whether a person sits at both ends, so that a question may be asked. CI never does. */
export function canAsk(io: Io): boolean {
  return Boolean(io.stdin.isTTY && io.stdout.isTTY && !io.env.CI);
}
