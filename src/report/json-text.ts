/** What JSON may hold raw and a terminal obeys (DEL and C1), or would turn the direction of writing. */
const raw = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u061c]/g;

/** A document as JSON text: nothing is taken out, but what a terminal would obey is written as an escape. */
export function jsonText(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  const escaped = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, replacer, 2).replace(raw, escaped)}\n`;
}
