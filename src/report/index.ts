import type { Audit } from '../audit/audit.js';
import type { Rendering } from './rendering.js';

export type Render = (audit: Audit, rendering: Rendering) => string;

/** The output formats of `analyze`, each loaded when it is asked for. */
export const formats = {
  terminal: async (): Promise<Render> => (await import('./terminal/index.js')).renderTerminal,
  json: async (): Promise<Render> => (await import('./json.js')).renderJson,
  csv: async (): Promise<Render> => (await import('./csv.js')).renderCsv,
};
export type FormatName = keyof typeof formats;
