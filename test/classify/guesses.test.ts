import { describe, expect, it, vi } from 'vitest';
import { createDecider } from '../../src/classify/decider.js';
import type { ClassifierOptions, TaskText } from '../../src/classify/decision.js';
import { createExplainer } from '../../src/classify/explainer.js';
import { createGuesser } from '../../src/classify/guesser.js';
import { createGuesses } from '../../src/classify/guesses.js';
import { classifierOf } from '../../src/classify/index.js';
import { loadWeights } from '../../src/classify/model/weights.js';

const task = (title: string, more: Partial<TaskText> = {}): TaskText => ({
  title,
  description: '',
  labels: [],
  ...more,
});
const tasks = [
  task('Case-slide til Vestas-mødet på torsdag', { requester: 'Morten', id: 'MKT-1' }),
  task('Q3 nurture flow for trial users', { description: 'Three mails after the sign-up', type: 'Task' }),
  task('brochure på pumperne', { labels: ['messe', 'print'], project: 'Salg' }),
  task('newsletter March', { id: 'MKT-7' }),
  task('Nyt skilt'),
  task('Päivitä yrityksen verkkosivut'),
  task(''),
];
const options: ClassifierOptions = {
  rules: [{ match: { text: 'brochure' }, class: 'growth' }],
  labels: [
    { id: 'MKT-7', class: 'support' },
    { title: 'nyt skilt', class: 'other', kind: 'team' },
  ],
  departmentOf: (name) => (name === 'Morten' ? 'sales' : undefined),
};
const weights = loadWeights();

/** All guesses first, handed over as a worker does; then what is decided of them. */
function decidedFromColumns(weightsNeeded = () => weights) {
  const guess = createGuesser(weights, options.departmentOf);
  const made = createGuesses(tasks.length);
  for (const [at, one] of tasks.entries()) guess(one, made, at);
  const guesses = structuredClone(made);
  const decide = createDecider(options, createExplainer(weightsNeeded, options.departmentOf));
  return tasks.map((one, at) => decide(one, guesses, at));
}

describe('deciding from columns of guesses', () => {
  it('says the same as deciding one by one', () => {
    const classifier = classifierOf(weights, options);
    const oneByOne = tasks.map((one) => classifier.decide(one));
    expect(JSON.parse(JSON.stringify(decidedFromColumns()))).toEqual(JSON.parse(JSON.stringify(oneByOne)));
    expect(oneByOne.map(({ decidedBy }) => decidedBy)).toEqual([
      'model',
      'model',
      'rule',
      'label',
      'label',
      'model',
      'model',
    ]);
  });

  it('asks for the weights only when somebody looks at the evidence', () => {
    const weightsNeeded = vi.fn(() => weights);
    const [first, second] = decidedFromColumns(weightsNeeded);
    expect(weightsNeeded).not.toHaveBeenCalled();
    expect(first?.evidence.length).toBeGreaterThan(0);
    expect(second?.evidence.length).toBeGreaterThan(0);
    expect(weightsNeeded).toHaveBeenCalledTimes(1);
  });
});
