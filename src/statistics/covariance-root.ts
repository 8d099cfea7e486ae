/**
 * A matrix R with R times its transpose equal to a covariance, so that R times independent standard normal numbers has it. What is no
 * covariance (an estimate by moments may have a variance below 0 in some direction) counts as the nearest that is: such directions get 0.
 * The axes are found by Jacobi's rotations (Golub and Van Loan, Matrix Computations, 8.5).
 *
 * @param covariance symmetric, square
 * @example covarianceRoot([[4, 0], [0, 9]]); // [[2, 0], [0, 3]]
 */
export function covarianceRoot(covariance: readonly (readonly number[])[]): number[][] {
  const n = covariance.length;
  const a = Float64Array.from(covariance.flat());
  const axes = new Float64Array(n * n);
  for (let i = 0; i < n; i++) axes[i * n + i] = 1;
  for (let sweep = 0; sweep < 50; sweep++) {
    let off = 0;
    let size = 0;
    for (let i = 0; i < a.length; i++) {
      const square = (a[i] ?? 0) ** 2;
      size += square;
      if (i % (n + 1) !== 0) off += square;
    }
    if (off <= 1e-24 * size) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, axes, n, p, q);
  }
  return covariance.map((_, i) =>
    Array.from({ length: n }, (__, j) => (axes[i * n + j] ?? 0) * Math.sqrt(Math.max(0, a[j * n + j] ?? 0))),
  );
}

/** Turns the axes p and q so that they no longer covary. Matrices are rows of n numbers, one after the other. */
function rotate(a: Float64Array, axes: Float64Array, n: number, p: number, q: number): void {
  const off = a[p * n + q] ?? 0;
  if (off === 0) return;
  const angle = 0.5 * Math.atan2(2 * off, (a[q * n + q] ?? 0) - (a[p * n + p] ?? 0));
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  for (let i = 0; i < n; i++) {
    turn(a, i * n + p, i * n + q, c, s);
    turn(axes, i * n + p, i * n + q, c, s);
  }
  for (let j = 0; j < n; j++) turn(a, p * n + j, q * n + j, c, s);
}

function turn(matrix: Float64Array, at: number, and: number, c: number, s: number): void {
  const x = matrix[at] ?? 0;
  const y = matrix[and] ?? 0;
  matrix[at] = c * x - s * y;
  matrix[and] = s * x + c * y;
}
