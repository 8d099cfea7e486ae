import { describe, expect, it } from 'vitest';
import { remember } from '../../../src/read/values/remember.js';

/** How often a remembered function makes something of these texts. */
function made(texts: readonly string[]): number {
  let times = 0;
  const length = remember((text) => {
    times += 1;
    return text.length;
  });
  for (const text of texts) expect(length(text)).toBe(text.length);
  return times;
}

describe('what was made of a text is kept', () => {
  it('once for each text, also where it is nothing much', () => {
    expect(made(['a', 'bb', 'a', '', '', '__proto__', '__proto__', 'bb'])).toBe(4);
  });

  it('not of long texts, and not of more than a column of few values has', () => {
    expect(made(['x'.repeat(1000), 'x'.repeat(1000)])).toBe(2);
    const many = Array.from({ length: 10_001 }, (_, at) => `text ${at}`);
    expect(made([...many, ...many])).toBe(10_002);
  });
});
