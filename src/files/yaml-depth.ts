import { type CST, Parser } from 'yaml';

/** Far deeper than what a person writes. The reader takes a step on the stack for every level, which can end the process. */
const deepest = 100;

/** The line (1 = first) from which a text of YAML is nested too deep to be read. */
export function tooDeepFrom(text: string): number | undefined {
  let level: readonly CST.Token[] = [...new Parser().parse(text)];
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap(inside);
    if (level.length === 0) return undefined;
  }
  const offset = level.reduce((first, token) => Math.min(first, token.offset), text.length);
  return text.slice(0, offset).split('\n').length;
}

function inside(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) =>
    [key, value].filter((one) => one !== undefined && one !== null),
  );
}
