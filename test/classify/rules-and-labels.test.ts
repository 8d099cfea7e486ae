import { describe, expect, it } from 'vitest';
import type { TaskText } from '../../src/classify/decision.js';
import { createClassifier } from '../../src/classify/index.js';

const task = (title: string, more: Partial<TaskText> = {}): TaskText => ({
  title,
  description: '',
  labels: [],
  ...more,
});

describe('rules of the user', () => {
  it('come before the model, settle the class, and are the evidence', async () => {
    const classifier = await createClassifier({
      rules: [{ match: { text: 'toolbox talk*' }, class: 'other', kind: 'service' }],
    });
    expect(classifier.decide(task('Toolbox talks for the depots'))).toMatchObject({
      class: 'other',
      kind: 'service',
      decidedBy: 'rule',
      confidence: 1,
      probabilities: { growth: 0, support: 0, other: 1 },
      evidence: [{ text: 'text: toolbox talk*', from: 'rule' }],
    });
  });

  it('match whole words, unless a star says otherwise', async () => {
    const whole = await createClassifier({ rules: [{ match: { text: 'messe' }, class: 'growth' }] });
    expect(whole.decide(task('Ny messe i maj')).decidedBy).toBe('rule');
    expect(whole.decide(task('messestand i maj')).decidedBy).toBe('model');
    const started = await createClassifier({ rules: [{ match: { text: 'MESSE*' }, class: 'growth' }] });
    expect(started.decide(task('messestand i maj')).decidedBy).toBe('rule');
    const between = await createClassifier({ rules: [{ match: { text: 'logo*deck' }, class: 'support' }] });
    expect(between.decide(task('Logo in the new deck')).decidedBy).toBe('rule');
  });

  it('need every field that they name, and the first that matches decides', async () => {
    const classifier = await createClassifier({
      rules: [
        { match: { label: 'web', requester: 'Jens*' }, class: 'support' },
        { match: { label: 'web' }, class: 'other' },
      ],
    });
    expect(classifier.decide(task('Side', { labels: ['Web'], requester: 'Jens Holm' })).class).toBe(
      'support',
    );
    expect(classifier.decide(task('Side', { labels: ['Web'], requester: 'Ida' })).class).toBe('other');
    expect(classifier.decide(task('Side', { labels: ['webinar'] })).decidedBy).toBe('model');
  });

  it('take their words literally', async () => {
    const classifier = await createClassifier({
      rules: [{ match: { project: 'Q&A (web)' }, class: 'other' }],
    });
    expect(classifier.decide(task('Side', { project: 'q&a (web)' })).decidedBy).toBe('rule');
  });

  it('without a kind get the likeliest of their class', async () => {
    const classifier = await createClassifier({ rules: [{ match: { text: 'brochure' }, class: 'support' }] });
    expect(classifier.decide(task('brochure på pumperne')).kind).toBe('collateral');
  });
});

describe('labels of a person', () => {
  it('come before rules, by id or by the exact title', async () => {
    const classifier = await createClassifier({
      rules: [{ match: { text: '*' }, class: 'growth' }],
      labels: [
        { id: 'MKT-7', class: 'support', kind: 'deals' },
        { title: ' Nyt skilt ', class: 'other' },
      ],
    });
    expect(classifier.decide(task('Whatever', { id: 'MKT-7' }))).toMatchObject({
      decidedBy: 'label',
      kind: 'deals',
    });
    expect(classifier.decide(task('nyt SKILT'))).toMatchObject({ decidedBy: 'label', class: 'other' });
    expect(classifier.decide(task('Nyt skilt til døren')).decidedBy).toBe('rule');
  });
});
