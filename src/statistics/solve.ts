/**
 * Solves a x = b by Gaussian elimination with partial pivoting (Golub and Van Loan, Matrix Computations, 3.4).
 *
 * @returns x, or null where the matrix is singular to working precision
 * @example solve([[2, 0], [0, 4]], [2, 2]); // [1, 0.5]
 */
export function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] | null {
  const n = b.length;
  const rows = a.map((row, i) => [...row, b[i] ?? 0]);
  const at = (r: number, c: number) => rows[r]?.[c] ?? 0;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(at(r, c)) > Math.abs(at(pivot, c))) pivot = r;
    if (Math.abs(at(pivot, c)) < 1e-12) return null;
    const [from, to] = [rows[c] ?? [], rows[pivot] ?? []];
    rows[c] = to;
    rows[pivot] = from;
    for (let r = c + 1; r < n; r++) {
      const factor = at(r, c) / at(c, c);
      const row = rows[r] ?? [];
      for (let k = c; k <= n; k++) row[k] = at(r, k) - factor * at(c, k);
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let r = n - 1; r >= 0; r--) {
    let rest = at(r, n);
    for (let c = r + 1; c < n; c++) rest -= at(r, c) * (x[c] ?? 0);
    x[r] = rest / at(r, r);
  }
  return x;
}
