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
 * @example correlator({ gg: 4, gs: 0, ss: 9 })(1, 1); // { growth: 2, support: 3 }, up to sign
 */
export function correlator({
  gg,
  gs,
  ss,
}: Readonly<Covariance>): (first: number, second: number) => { growth: number; support: number } {
  const middle = (gg + ss) / 2;
  const reach = Math.hypot((gg - ss) / 2, gs);
  const long = Math.sqrt(Math.max(0, middle + reach));
  const short = Math.sqrt(Math.max(0, middle - reach));
  const angle = 0.5 * Math.atan2(2 * gs, gg - ss);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return (first, second) => {
    const major = long * first;
    const minor = short * second;
    return { growth: cos * major - sin * minor, support: sin * major + cos * minor };
  };
}
