const colour = /\s\((?:green|yellow|orange|red|purple|blue|sky|lime|pink|black)(?:_(?:dark|light))?\)$/;

/** Items of a cell such as "a; b", "[a,b]" or "a, b": brackets off, trimmed, the empty ones gone. */
export function splitList(text: string, separator: RegExp = /[;,\n]/): string[] {
  const inner = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  const items: string[] = [];
  for (const item of inner.split(separator)) {
    const trimmed = item.trim();
    if (trimmed !== '' && trimmed !== 'null' && trimmed !== '_') items.push(trimmed);
  }
  return items;
}

/** The labels of a cell; Trello's carry their colour behind them. */
export function labelsIn(cell: string): string[] {
  return splitList(cell).map((label) => label.replace(colour, ''));
}
