import { wrapAnsi } from 'fast-wrap-ansi';

const glued = '\u00a0';

/** Two words that stand on one line. */
export function together(first: string, second: string): string {
  return `${first} ${second}`.replaceAll(' ', glued);
}

/** Lines of at most `columns`; a number is never parted from its unit or percent sign. */
export function wrap(text: string, columns: number, indent = ''): string[] {
  const held = text.replace(
    /(\d|→) (?=%|h\b|t\b|hours?\b|timer?\b|tasks?\b|opgaver?\b|pt\b|→|\d)/g,
    `$1${glued}`,
  );
  return wrapAnsi(held, columns - indent.length, { hard: true })
    .replaceAll(glued, ' ')
    .split('\n')
    .map((line) => `${indent}${line}`.trimEnd());
}
