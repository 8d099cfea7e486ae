import { join, scatter } from '../hash.js';

/** How a surface form of a concept is looked up: the whole word, the word's start, its end, or "a phrase starts so". */
const exactTag = 0x1b873593;
const stemTag = 0x2c1b3c6d;
const tailTag = 0x297a2d39;
const opensTag = 0x52dce729;

/** The hash of the words before the one looked at; `noWords` at a phrase's start. */
export const noWords = 0x1234567;

export const exactKey = (before: number, word: number) => scatter(join(before, word) ^ exactTag);
export const stemKey = (before: number, start: number) => scatter(join(before, start) ^ stemTag);
export const tailKey = (ending: number) => scatter(ending ^ tailTag);
export const opensKey = (words: number) => scatter(words ^ opensTag);
