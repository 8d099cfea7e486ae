/** Letters that do not come apart into a letter and a mark. */
const whole: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd' };

/** A word as it is compared: small letters without accents, so that "Férié" equals "ferie" and "Øst" equals "ost". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øæœßłđ]/g, (letter) => whole[letter] ?? letter);
}
