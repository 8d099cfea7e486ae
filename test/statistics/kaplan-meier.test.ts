import { describe, expect, it } from 'vitest';
import { type Duration, kaplanMeier, medianSurvival } from '../../src/statistics/kaplan-meier.js';

/** A plus after a number: still going on, as the textbooks write it. */
function durations(written: string): Duration[] {
  return written.split(' ').map((word) => ({ time: Number.parseFloat(word), ended: !word.endsWith('+') }));
}

// Freireich et al. 1963, remission of leukaemia in weeks: the data of most textbooks.
const treated = durations('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
const placebo = durations('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

describe('the Kaplan-Meier curve', () => {
  it('is that of the textbooks', () => {
    const steps = kaplanMeier(treated);
    expect(steps.map((step) => step.time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(steps.map((step) => step.atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
    const published = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
    for (const [i, step] of steps.entries()) expect(step.surviving).toBeCloseTo(published[i] ?? 0, 3);
  });

  it("has Greenwood's standard errors", () => {
    const published = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346];
    for (const [i, step] of kaplanMeier(treated).entries())
      expect(step.surviving * Math.sqrt(step.greenwood)).toBeCloseTo(published[i] ?? 0, 4);
  });

  it('is empty where nothing ended', () => {
    expect(kaplanMeier(durations('3+ 4+'))).toEqual([]);
  });
});

describe('the median time', () => {
  it('has the published interval, log-log', () => {
    expect(medianSurvival(treated)).toEqual({ median: 23, low: 13, high: null });
    expect(medianSurvival(placebo)).toEqual({ median: 8, low: 4, high: 11 });
    // Miller 1981, acute myelogenous leukaemia, not maintained: SAS and R (conf.type = "log-log") give 23, 5 to 33.
    expect(medianSurvival(durations('5 5 8 8 12 16+ 23 27 30 33 43 45'))).toEqual({
      median: 23,
      low: 5,
      high: 33,
    });
  });

  it('counts what is still open: ignoring it would say 3', () => {
    expect(medianSurvival(durations('2 3 4 10+ 11+ 12+ 13+')).median).toBeNull();
  });

  it('is the middle where the curve stands at one half', () => {
    expect(medianSurvival(durations('1 2 3 4')).median).toBe(2.5);
  });

  it('does not depend on the order', () => {
    expect(medianSurvival(treated.toReversed())).toEqual(medianSurvival(treated));
  });
});
