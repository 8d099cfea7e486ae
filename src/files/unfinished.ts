import { unlinkSync } from 'node:fs';

/** Temporary files that are being written right now. */
export const unfinished = new Set<string>();

/** Removes them at once: for an interrupt, when nothing asynchronous gets a chance any more. */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // It was renamed or removed in the meantime; then there is nothing to do.
    }
  }
}
