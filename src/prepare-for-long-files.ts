import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { prepareSecondThread } from './classify/second-thread.js';

/** What pays for a long file only; to be called before the program is loaded. Nothing depends on it but time and memory. */
export function prepareForLongFiles(): void {
  // V8 lets the heap grow to four times what is in use before it looks for garbage: to twice is as quick here, and stays flatter.
  setFlagsFromString('--heap-growing-percent=100');
  if (availableParallelism() > 1) prepareSecondThread();
}
