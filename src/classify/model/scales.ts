/** A row's scale is kept as a step on a logarithmic ladder: 8 steps double it. */
export const stepsPerDoubling = 8;
export const smallestScale = 1e-5;

export function scaleOf(step: number): number {
  return smallestScale * 2 ** (step / stepsPerDoubling);
}

/** All 256 scales. */
export const scaleLadder = Float32Array.from({ length: 256 }, (_, step) => scaleOf(step));
