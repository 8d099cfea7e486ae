import { parentPort } from 'node:worker_threads';
import { createGuesser } from './guesser.js';
import { createGuesses } from './guesses.js';
import { loadWeights } from './model/weights.js';
import { type TextColumns, textAt } from './text-columns.js';

// The other end of second-thread.ts: texts come in, guesses go out, in the same order.
let listed: string | undefined;
const guess = createGuesser(loadWeights(), () => listed);

parentPort?.on('message', (columns: TextColumns) => {
  const guesses = createGuesses(columns.titles.length);
  for (let at = 0; at < columns.titles.length; at += 1) {
    listed = columns.listed?.[at];
    guess(textAt(columns, at), guesses, at);
  }
  parentPort?.postMessage(
    guesses,
    [guesses.class, guesses.kinds, guesses.craft, guesses.probabilities].map(
      ({ buffer }) => buffer as ArrayBuffer,
    ),
  );
});
