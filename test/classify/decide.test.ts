import { describe, expect, it } from 'vitest';
import type { TaskText } from '../../src/classify/decision.js';
import { createClassifier } from '../../src/classify/index.js';
import { classes } from '../../src/classify/taxonomy.js';

const classifier = await createClassifier({});
const task = (title: string, more: Partial<TaskText> = {}): TaskText => ({
  title,
  description: '',
  labels: [],
  ...more,
});
const decide = (title: string, more: Partial<TaskText> = {}) => classifier.decide(task(title, more));

describe('what a title is', () => {
  it.each([
    ['Case-slide til Vestas-mødet på torsdag', 'support'],
    ['Q3 nurture flow for trial users', 'growth'],
    ['deck for the board', 'other'],
    ['deck for Novo', 'support'],
    ['booth at Hannover Messe', 'support'],
    ['webinar at Hannover Messe', 'growth'],
    ['mail skabelon til sælgerne', 'support'],
    ['mail-flow til nye kunder', 'growth'],
    ['case til sitet', 'growth'],
    ['case-slide til mødet', 'support'],
    ['kan du lige gøre min præs pæn inden kl 14', 'support'],
    ['mangler login til hubspot', 'other'],
    ['Vertriebspräsentation für Siemens', 'support'],
    ['Cookie-banner virker ikke på mobil', 'other'],
  ])('%s: %s', (title, expected) => {
    const { probabilities } = decide(title);
    const likeliest = classes.reduce((best, name) =>
      probabilities[name] > probabilities[best] ? name : best,
    );
    expect(likeliest).toBe(expected);
  });

  it('gives probabilities that sum to 1, and the confidence of the likeliest', () => {
    const { probabilities, confidence } = decide('brochure på pumperne');
    expect(probabilities.growth + probabilities.support + probabilities.other).toBeCloseTo(1, 9);
    expect(confidence).toBe(Math.max(...Object.values(probabilities)));
  });

  it('is not sure of a language that it does not know', () => {
    for (const title of [
      'Päivitä yrityksen verkkosivut',
      'frissítsd a honlapot kérlek',
      'güncelleme yapılacak şimdi',
    ])
      expect(decide(title).class).toBe('unclear');
  });

  it('holds an empty title and a title of symbols', () => {
    expect(decide('').class).toBe('unclear');
    expect(decide('🚀🚀 --- !!!').class).toBe('unclear');
  });

  it('reads å as one letter and as two', () => {
    const one = decide('Tilbud på ståltrapper til messen');
    const two = decide('Tilbud på ståltrapper til messen'.normalize('NFD'));
    expect(two.probabilities).toEqual(one.probabilities);
  });
});

describe('the requester', () => {
  it('makes support likelier when somebody in sales asks', () => {
    const alone = decide('Ny side om pumper').probabilities.support;
    expect(
      decide('Ny side om pumper', { requesterDepartment: 'Salg Nord' }).probabilities.support,
    ).toBeGreaterThan(alone);
  });

  it('is looked up in the team file, and told as evidence', async () => {
    const informed = await createClassifier({
      departmentOf: (name) => (name === 'Morten' ? 'sales' : undefined),
    });
    const { evidence } = informed.decide(task('Ny side om pumper', { requester: 'Morten' }));
    expect(evidence.some(({ from, class: name }) => from === 'requester' && name === 'support')).toBe(true);
  });

  it('is no department because of a surname', () => {
    expect(decide('Ny side om pumper', { requester: 'Maria Salgado' }).probabilities).toEqual(
      decide('Ny side om pumper', { requester: 'Maria Hansen' }).probabilities,
    );
  });
});

describe('the evidence', () => {
  it('is words as they stand in the task, strongest first', () => {
    const title = 'Roll-ups til standen på messen';
    const { evidence } = decide(title);
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.length).toBeLessThanOrEqual(6);
    for (const { text, weight } of evidence) {
      expect(title).toContain(text);
      expect(weight).toBeGreaterThan(0);
    }
    const weights = evidence.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('is part of the JSON of a decision', () => {
    const read = JSON.parse(JSON.stringify(decide('prisliste til forhandlerne')));
    expect(read.evidence[0]).toMatchObject({ class: 'support', from: 'title' });
  });

  it('names labels and descriptions as such', () => {
    const { evidence } = decide('Nyt fra Jens', {
      description: 'Salgspræsentation til kundemødet hos Grundfos',
      labels: ['messe'],
    });
    expect(evidence.some(({ from }) => from === 'description')).toBe(true);
  });
});

describe('the craft', () => {
  it.each([
    ['brochure på pumperne', 'design'],
    ['Google Ads: ny søgekampagne', 'paid-ads'],
    ['LinkedIn opslag om ordren', 'social'],
    ['standen på messen skal bookes', 'events'],
    ['landing page for the e-book', 'web'],
    ['newsletter March', 'email'],
    ['press release on the new CEO', 'pr'],
    ['SEO: meta tags', 'seo'],
    ['clean up duplicates in HubSpot', 'crm'],
    ['win/loss interviews with lost customers', 'research'],
    ['conversion tracking in GA4', 'analytics'],
    ['shoot a product film', 'video'],
  ])('%s takes %s', (title, craft) => {
    expect(decide(title).craft).toBe(craft);
  });
});
