import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskText } from '../../src/classify/decision.js';
import { createExtractor } from '../../src/classify/features/extract.js';
import { outputs } from '../../src/classify/model/rows.js';
import { createScorer } from '../../src/classify/model/score.js';
import { scoreSignals } from '../../src/classify/model/score-signals.js';
import { loadWeights } from '../../src/classify/model/weights.js';
import { createWordMemory } from '../../src/classify/model/word-memory.js';
import { createTokens, tokenize } from '../../src/classify/text/tokens.js';

const weights = loadWeights();
const score = createScorer(weights);
const extract = createExtractor(weights);

const words = fc.constantFrom(
  'sales',
  'deck',
  'til',
  'sælgerne',
  'butikssælgerne',
  'Q3',
  'price',
  'list',
  'messe',
  '—',
  'åæø',
);
const text = fc.oneof(
  fc.array(words, { maxLength: 12 }).map((some) => some.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const tasks: fc.Arbitrary<TaskText> = fc.record({
  title: text,
  description: fc.oneof(fc.constant(''), text),
  labels: fc.array(text, { maxLength: 2 }),
  project: fc.option(text, { nil: undefined }),
  requesterDepartment: fc.option(fc.constantFrom('Salg', 'HR', 'Lager'), { nil: undefined }),
}) as fc.Arbitrary<TaskText>;

describe('scoring with remembered words', () => {
  it('gives what the signals add up to, one by one', () => {
    fc.assert(
      fc.property(tasks, (task) => {
        const quick = score(task);
        const logits = new Float64Array(outputs);
        const known = scoreSignals(weights, extract(task).signals, logits);
        expect(quick.known).toBeCloseTo(known, 9);
        for (let output = 0; output < outputs; output += 1)
          expect(quick.logits[output]).toBeCloseTo(logits[output] as number, 4);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same where the memory is full', () => {
    const forgetful = createScorer(weights, undefined, createWordMemory(3));
    fc.assert(
      fc.property(tasks, (task) => {
        expect(forgetful(task)).toEqual(score(task));
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same for words that crowd one place of the memory', () => {
    const crowd = wordsOfOnePlace(90);
    expect(crowd.length).toBe(90);
    const crowded = createScorer(weights, undefined, createWordMemory(500, 1 << 10));
    for (const title of [...crowd, ...crowd]) {
      const alone = createScorer(weights, undefined, createWordMemory(3));
      expect(crowded({ title, description: '', labels: [] })).toEqual(
        alone({ title, description: '', labels: [] }),
      );
    }
  });

  it('gives the same the second time', () => {
    fc.assert(
      fc.property(tasks, (task) => {
        const once = score(task).logits.slice();
        expect(score(task).logits).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });
});

/** Words whose hashes have the same low bits, by which the memory places them. */
function wordsOfOnePlace(count: number): string[] {
  const tokens = createTokens();
  const found: string[] = [];
  for (let number = 0; found.length < count; number += 1) {
    const word = [...number.toString(26)]
      .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
      .join('');
    tokenize(word, tokens);
    if (((tokens.hash[0] as number) & 0x3ff) === 0) found.push(word);
  }
  return found;
}
