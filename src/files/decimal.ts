/**
 * The number that a person typed: "37,5" and "37.5" are both 37.5, "1.200,50" and "1,200.50" both 1200.5.
 * A single mark before exactly three digits stands for thousands ("1.200"), except after a lone 0. Undefined: no number.
 */
export function parseDecimal(typed: string): number | undefined {
  const bare = typed.trim().replace(/[\s\u00a0\u202f']/g, '');
  const grouped =
    /^(-?[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d*))?$/.exec(bare) ??
    /^(-?[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d*))?$/.exec(bare);
  const plain = /^(-?\d+)(?:[.,](\d*))?$/.exec(bare);
  const [, whole, decimals] = grouped ?? plain ?? [];
  return whole === undefined ? undefined : Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`);
}
