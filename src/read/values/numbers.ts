export type DecimalMark = ',' | '.';

/** A number as written, and what it says about its column's decimal mark. */
export interface ParsedNumber {
  value: number;
  /** The mark that this value proves: "1,5" can only have a decimal comma. */
  proves?: DecimalMark;
  /** The mark read as decimal in `value` where both are possible ("1.250"), and the number if it marks thousands. */
  open?: { mark: DecimalMark; asThousands: number };
}

const shape = /^([+-]?)(\d[\d.,]*|[.,]\d+)$/;
export const fractions: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const plain = /^-?\d+$/;
/** With one mark that can only be the decimal one. */
const decimal = /^-?(?:0|\d+(?=[.,](?:\d{1,2}$|\d{4}))|\d{4,})([.,])\d+$/;

/** Reads "1234", "1.234,5", "1,234.5", "1 234,5", "1'234.5" or "−2"; undefined where the text is no number. */
export function parseNumber(text: string): ParsedNumber | undefined {
  if (plain.test(text)) return { value: Number(text) };
  const simple = decimal.exec(text);
  if (simple)
    return {
      value: Number(simple[1] === '.' ? text : text.replace(',', '.')),
      proves: simple[1] as DecimalMark,
    };
  const part = /^(\d*)\s*([½¼¾])$/.exec(text);
  if (part) return { value: Number(part[1] || 0) + (fractions[part[2] ?? ''] ?? 0) };
  const match = shape.exec(
    text.replace(/[\s\u00a0\u202f]|^['’]|(?<=\d)['’](?=\d{3})/g, '').replace('\u2212', '-'),
  );
  if (!match) return undefined;
  const sign = match[1] === '-' ? -1 : 1;
  const digits = match[2] ?? '';
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points === 0 && commas === 0) return { value: sign * Number(digits) };
  if (points > 0 && commas > 0) {
    const mark = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
    if (digits.split(mark).length > 2) return undefined;
    return { value: sign * withMark(digits, mark), proves: mark };
  }
  const mark = points > 0 ? '.' : ',';
  if (points + commas > 1) {
    const thousands = digits.split(mark);
    if (thousands.slice(1).some((group) => group.length !== 3)) return undefined;
    return { value: sign * Number(thousands.join('')), proves: mark === '.' ? ',' : '.' };
  }
  const value = sign * withMark(digits, mark);
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) {
    return { value, open: { mark, asThousands: sign * Number(digits.replace(mark, '')) } };
  }
  return { value, proves: mark };
}

function withMark(digits: string, mark: DecimalMark): number {
  return Number(digits.replaceAll(mark === ',' ? '.' : ',', '').replace(mark, '.'));
}
