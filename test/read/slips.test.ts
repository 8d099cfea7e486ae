import { describe, expect, it } from 'vitest';
import { hoursOf, readContent } from './files.js';

describe('an amount that cannot be meant', () => {
  it('is taken out and told, so that it does not drown the others', async () => {
    const read = await readContent('Title;Hours\nA;3\nB;99999999999999999999\nC;100000\n');
    expect(hoursOf(read)).toBe(100_003);
    expect(read.warnings).toContainEqual({
      code: 'amounts-too-large',
      args: { file: expect.any(String), tasks: 1 },
    });
  });
});
