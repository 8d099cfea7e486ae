import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/classify/model/format.js';
import { weightsPath } from '../../src/classify/model/weights.js';
import { loadKnown } from '../../src/commands/known.js';
import { knownEvidence } from '../../src/statistics/known-evidence.js';
import { loadKnownErrors, withWords } from '../../training/known-errors.js';

describe('the weights file', () => {
  it('gives back what was laid in it, and refuses another file', () => {
    const file = pack({ answer: 42 }, { numbers: Uint32Array.of(1, 2, 4e9), small: Int8Array.of(-128, 127) });
    const read = unpack(file);
    expect(read.settings).toEqual({ answer: 42 });
    expect([...read.array('numbers')]).toEqual([1, 2, 4e9]);
    expect([...read.array('small')]).toEqual([-128, 127]);
    expect(() => unpack(new Uint8Array(100))).toThrow('Not a weights file.');
  });

  it('is small enough to ship', () => {
    expect(statSync(weightsPath()).size).toBeLessThan(3_000_000);
  });
});

describe('the known errors', () => {
  it('are whole boards of judged tasks', () => {
    const { boards } = loadKnownErrors();
    expect(boards.length).toBeGreaterThan(30);
    for (const { tasks } of boards) {
      expect(tasks.length).toBeGreaterThan(0);
      for (const [truth, growth, support, other, hours] of tasks) {
        expect([0, 1, 2]).toContain(truth);
        expect(growth + support + other).toBeCloseTo(1, 2);
        expect(hours).toBeGreaterThan(0);
      }
    }
  });

  it('are what the program loads, recalibrated', () => {
    expect(loadKnown()).toEqual(knownEvidence(withWords(loadKnownErrors())));
  });
});
