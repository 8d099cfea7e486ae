/**
 * The number that a person typed: "37,5" and "37.5" are both 37.5, "1.200,50" and "1,200.50" both 1200.5.
 * A single mark followed by exactly three digits after a non-zero start is read as thousands ("1.200"). Undefined: no number.
 */
export function parseDecimal(typed: string): number | undefined {
  const bare = typed.trim().replace(/[\s\u00a0\u202f']/g, '');
  if (!/^-?\d[\d.,]*$/.test(bare)) return undefined;
  const decimal = decimalMark(bare);
  const digits = bare
    .replace(decimal === '.' ? /,/g : decimal === ',' ? /\./g : /[.,]/g, '')
    .replace(',', '.');
  return /^-?\d+(\.\d*)?$/.test(digits) ? Number(digits) : undefined;
}

function decimalMark(bare: string): '.' | ',' | undefined {
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last === -1) return undefined;
  const mark = bare[last] === '.' ? '.' : ',';
  const repeated = bare.indexOf(mark) !== last;
  const both = bare.includes(mark === '.' ? ',' : '.');
  const thousands = /^-?[1-9]\d{0,2}$/.test(bare.slice(0, last)) && /^\d{3}$/.test(bare.slice(last + 1));
  return repeated || (thousands && !both) ? undefined : mark;
}
