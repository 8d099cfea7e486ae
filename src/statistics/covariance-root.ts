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
  const a = covariance.map((row) => Float64Array.from(row));
  const axes = covariance.map((_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 50; sweep++) {
    let off = 0;
    let size = 0;
    for (const [i, row] of a.entries())
      for (const [j, value] of row.entries()) {
        size += value * value;
        if (i !== j) off += value * value;
      }
    if (off <= 1e-24 * size) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, axes, p, q);
  }
  return axes.map((row) => Array.from(row, (value, j) => value * Math.sqrt(Math.max(0, a[j]?.[j] ?? 0))));
}

/** Turns the axes p and q so that they no longer covary. */
function rotate(a: Float64Array[], axes: Float64Array[], p: number, q: number): void {
  const [rowP, rowQ] = [a[p], a[q]];
  const off = rowP?.[q] ?? 0;
  if (!rowP || !rowQ || off === 0) return;
  const angle = 0.5 * Math.atan2(2 * off, (rowQ[q] ?? 0) - (rowP[p] ?? 0));
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  for (const row of [...a, ...axes]) {
    const [x, y] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
  for (let k = 0; k < rowP.length; k++) {
    const [x, y] = [rowP[k] ?? 0, rowQ[k] ?? 0];
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
}
