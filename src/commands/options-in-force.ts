import type { RawOptions } from './options.js';

/** Options that change nothing in the figures. */
const elsewhere = new Set([
  'output',
  'force',
  'quiet',
  'verbose',
  'lang',
  'format',
  'failOver',
  'charts',
  'names',
  'json',
]);

/** What the user set, as on the command line, for the evidence pack. */
export function optionsInForce(options: RawOptions): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options)
      .filter(([name, value]) => !elsewhere.has(name) && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [
        `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        Array.isArray(value) ? value.join(' ') : String(value),
      ]),
  );
}
