import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of chance that is the same for the same seed on every machine. */
export interface Random {
  /** Uniform in [0, 1), in steps of 2^-32. */
  uniform(): number;
  /** A whole number from 0 to `below` - 1, each as likely. */
  below(below: number): number;
  /** Standard normal: mean 0, variance 1. */
  normal(): number;
  /** Gamma with the given shape (> 0) and scale 1: mean and variance equal to the shape. */
  gamma(shape: number): number;
}

const steps = 2 ** 32;
/** The generator's first numbers still look like its seed. */
const burnIn = 32;

/**
 * A seeded stream of chance (xoroshiro128+ of pure-rand).
 *
 * Sources: normal by the polar method, Marsaglia and Bray 1964; gamma by Marsaglia and Tsang 2000
 * (https://doi.org/10.1145/358407.358414), shapes below 1 raised by U^(1/shape).
 *
 * @example
 * const random = seededRandom(7);
 * random.below(6) + 1; // a die, the same one for everybody
 */
export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed | 0);
  for (let i = 0; i < burnIn; i++) generator.next();
  let spare: number | null = null;

  const uniform = () => (generator.next() >>> 0) / steps;
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const a = 2 * uniform() - 1;
      const b = 2 * uniform() - 1;
      const square = a * a + b * b;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = b * scale;
      return a * scale;
    }
  };
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = 1 - uniform();
      if (u < 1 - 0.0331 * x * x * x * x || Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v)))
        return d * v;
    }
  };
  return { uniform, below: (below) => Math.floor(uniform() * below), normal, gamma };
}
