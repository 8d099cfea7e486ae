import { describe, expect, test } from 'vitest';
import { palette } from '../../../src/report/charts/palette.js';

/**
 * Simulation of full protanopia and deuteranopia on linear RGB.
 * Machado, Oliveira and Fernandes (2009), A physiologically-based model for simulation of color vision deficiency,
 * https://doi.org/10.1109/TVCG.2009.113, table for severity 1.0.
 */
const sights = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
};

describe.each(['light', 'dark'] as const)('the colours of the charts, %s', (theme) => {
  const { growth, support, other, ground, track, ink } = palette[theme];

  test('stand out from the page by 3:1 (WCAG 2.2, 1.4.11), the letters by 7:1', () => {
    for (const colour of [growth, support, other]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(ink, track)).toBeGreaterThanOrEqual(7);
  });

  test.each(Object.entries(sights))('growth, support and other stay apart to the eye: %s', (_, sight) => {
    const pairs = [
      [growth, support],
      [growth, other],
      [support, other],
    ] as const;
    // A difference of 10 is seen at a glance (CIE 1976); a screen across a board room wants twice that.
    for (const [a, b] of pairs) expect(distance(seenBy(a, sight), seenBy(b, sight))).toBeGreaterThan(20);
  });
});

type Triple = [number, number, number];

function linear(colour: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seenBy(colour: string, sight: readonly number[]): Triple {
  const rgb = linear(colour);
  const row = (at: number) =>
    Math.min(
      1,
      Math.max(
        0,
        rgb.reduce((sum, value, column) => sum + value * (sight[at * 3 + column] ?? 0), 0),
      ),
    );
  return [row(0), row(1), row(2)];
}

/** WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const light = (colour: string) => {
    const [red, green, blue] = linear(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Distance in CIE L*a*b* under D65, from linear sRGB. */
function distance(one: Triple, two: Triple): number {
  const [a, b] = [lab(one), lab(two)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function lab([red, green, blue]: Triple): Triple {
  const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
