/** By code units: the same order on every machine, whatever its locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Most first, then by name; a nameless row comes after its equals. */
export function byAmount<Row>(
  amount: (row: Row) => number,
  name: (row: Row) => string | null,
): (a: Row, b: Row) => number {
  return (a, b) => {
    const difference = amount(b) - amount(a);
    if (difference !== 0) return difference;
    const [first, second] = [name(a), name(b)];
    if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1;
    return byText(first, second);
  };
}
