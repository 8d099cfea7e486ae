import type { Warning } from '../task.js';
import type { Rendering } from './rendering.js';

/** A warning as a sentence; one that nobody has written words for is a bug, and its code is better than silence. */
export function warningSentence({ code, args }: Warning, { text, format }: Rendering): string {
  const sentence =
    text.warnings[code as keyof typeof text.warnings] ??
    text.readWarnings[code as keyof typeof text.readWarnings];
  const said = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'number' ? format.number(value) : value,
    ]),
  );
  return sentence ? sentence(said) : code;
}
