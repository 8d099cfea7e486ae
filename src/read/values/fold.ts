/** Letters that do not come apart into a letter and a mark. */
const whole: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd' };

/** Whether a text has English letters and signs only. */
export function isPlain(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}

/** A word as it is compared: small letters without accents, so that "Férié" equals "ferie" and "Øst" equals "ost". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  const bare = lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[øæœßłđ]/g, (letter) => whole[letter] ?? letter);
  // The marks of other scripts; \p is dear to ask for, and hardly a text has them.
  return isPlain(bare) ? bare : bare.replace(/\p{M}+/gu, '');
}
