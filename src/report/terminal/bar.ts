/** A bar for a share of 0..1; whatever is above zero shows at least one block. */
export function bar(share: number, width: number): string {
  if (!(share > 0)) return '';
  return '▇'.repeat(Math.max(1, Math.round(Math.min(1, share) * width)));
}

const steps = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** One block for a share of 0..1; a dot where there is none. */
export function spark(share: number | null): string {
  if (share === null) return '·';
  return steps[Math.min(steps.length - 1, Math.floor(share * steps.length))] ?? '▁';
}
