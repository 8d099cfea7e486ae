import type { en } from './en.js';

/** All words of one language. English sets the shape: a string that Danish lacks does not compile. */
export type Text = Widen<typeof en>;

export const languages = ['en', 'da'] as const;
export type Language = (typeof languages)[number];

/** Literal strings of the English file become plain strings, so that Danish may say it otherwise. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Widen<Result>
    : T extends readonly (infer Item)[]
      ? readonly Widen<Item>[]
      : T extends object
        ? { [Key in keyof T]: Widen<T[Key]> }
        : T;
