import type { Audit } from '../audit/audit.js';
import type { Rendering } from './rendering.js';

/** A list of every task is too long to be held whole: it comes in pieces. */
type Render<Answer extends string | Iterable<string>> = (audit: Audit, rendering: Rendering) => Answer;

/** The output formats of `analyze`, each loaded when it is asked for. */
export const formats = {
  terminal: async (): Promise<Render<string>> => (await import('./terminal/index.js')).renderTerminal,
  json: async (): Promise<Render<Iterable<string>>> => (await import('./json.js')).renderJson,
  csv: async (): Promise<Render<Iterable<string>>> => (await import('./csv.js')).renderCsv,
};
export type FormatName = keyof typeof formats;
