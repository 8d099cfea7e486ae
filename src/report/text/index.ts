import type { Language, Text } from './text.js';

/** The words of a language; only the chosen one is loaded. */
export async function loadText(language: Language): Promise<Text> {
  return language === 'da' ? (await import('./da.js')).da : (await import('./en.js')).en;
}
