import type { Random } from '../random/random.js';

/**
 * The weight that so many tasks together get when each is weighed anew: gamma with this shape. From a shape of 20 by the cube of a normal
 * number, which is as good and quicker (Wilson and Hilferty 1931, https://doi.org/10.1073/pnas.17.12.684).
 *
 * @param shape how many equal tasks it stands for, > 0
 * @returns mean and variance equal to the shape
 */
export function drawWeight(random: Random, shape: number): number {
  if (shape < 20) return random.gamma(shape);
  const root = 1 - 1 / (9 * shape) + random.normal() / (3 * Math.sqrt(shape));
  return shape * root * root * root;
}
