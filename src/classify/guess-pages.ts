import { createGuesses, type Guesses } from './guesses.js';

const size = 1024;

/** Places for guesses one by one, without end: a new page of columns when one is full. */
export function createGuessPages(): () => { guesses: Guesses; at: number } {
  let guesses = createGuesses(size);
  let next = 0;
  return () => {
    if (next === size) {
      guesses = createGuesses(size);
      next = 0;
    }
    next += 1;
    return { guesses, at: next - 1 };
  };
}
