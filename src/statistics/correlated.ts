/** Variances and covariance of the growth and the support probability; other's is what is left. */
export interface Covariance {
  gg: number;
  gs: number;
  ss: number;
}

/**
 * Two normal numbers with mean 0 and a covariance, from two independent ones, by the covariance's own axes. What cannot be a covariance
 * (an estimate by moments may fall below 0) counts as the nearest that can.
 *
 * @example correlated({ gg: 4, gs: 0, ss: 9 }, [1, 1]); // { growth: 2, support: 3 }, up to sign
 */
export function correlated(
  { gg, gs, ss }: Readonly<Covariance>,
  [first, second]: readonly [number, number],
): { growth: number; support: number } {
  const middle = (gg + ss) / 2;
  const reach = Math.hypot((gg - ss) / 2, gs);
  const major = Math.sqrt(Math.max(0, middle + reach)) * first;
  const minor = Math.sqrt(Math.max(0, middle - reach)) * second;
  const angle = 0.5 * Math.atan2(2 * gs, gg - ss);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { growth: cos * major - sin * minor, support: sin * major + cos * minor };
}
