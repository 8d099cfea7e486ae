import type { Io } from '../io.js';

/** Columns to fill: the terminal's own up to 100, and 80 where there is none (a pipe, a file, CI). */
export function screenWidth(io: Io): number {
  const columns = io.stdout.isTTY ? io.stdout.columns : undefined;
  return columns && columns > 0 ? Math.max(40, Math.min(100, columns)) : 80;
}

/** The one place that decides on colour: NO_COLOR (https://no-color.org), FORCE_COLOR, TERM=dumb, and a terminal. */
export function wantsColour(io: Io): boolean {
  if (io.env.NO_COLOR) return false;
  if (io.env.FORCE_COLOR) return io.env.FORCE_COLOR !== '0';
  return Boolean(io.stdout.isTTY) && io.env.TERM !== 'dumb' && !io.env.CI;
}
