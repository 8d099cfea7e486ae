const between = /\s*(?:;|\n|\/|\s&\s|\s\+\s|\s(?:og|and|och|und)\s)\s*/i;

/** On one line and of a length that a cell of people has: patterns must not lose themselves in a megabyte of spaces. */
function nameLike(text: string): string {
  const line = text.length > 500 ? text.slice(0, 500) : text;
  return line.includes('  ') ? line.replace(/ {2,}/g, ' ') : line;
}

/** "Lars Holm <lars@firma.dk>" and "Lars Holm (57460240)" without what follows the name; a bare address stays. */
export function personName(written: string): string {
  const text = nameLike(written);
  const address = /^"?(.*?)"?\s*<([^<>]*)>$/.exec(text);
  if (address) return address[1] || address[2] || '';
  const numbered = /^(.+?)\s+\(\d{3,}\)$/.exec(text);
  return numbered?.[1] ?? text;
}

/** People parted by what cannot be in a name: ";", " / ", " & ", a new line, "and" in the tools' languages. */
export function splitPeople(text: string): string[] {
  const line = nameLike(text);
  const inner = line.startsWith('[') && line.endsWith(']') ? line.slice(1, -1) : line;
  const people: string[] = [];
  for (const part of inner.split(between)) {
    const name = personName(part.trim());
    if (name !== '' && name !== 'null' && name !== '_' && !people.includes(name)) people.push(name);
  }
  return people;
}

/**
 * Whether the commas in a column of people stand between people ("Anna, Bo") and not inside names ("Jensen, Anna").
 * A list shows itself by three people, by somebody who also stands alone, or by full names on both sides; names written
 * backwards have one comma in almost every cell.
 */
export function commasPartPeople(cells: Iterable<string>): boolean {
  const alone = new Set<string>();
  const pairs: string[][] = [];
  for (const cell of cells) {
    const parts = cell.split(',').map((part) => part.trim());
    if (parts.length > 2) return true;
    if (parts.length === 2) pairs.push(parts);
    else if (cell !== '') alone.add(cell);
  }
  if (pairs.some((pair) => pair.some((name) => alone.has(name)))) return true;
  if (pairs.every((pair) => pair.every((name) => /\S\s+\S/.test(name)))) return true;
  return pairs.length < alone.size;
}
