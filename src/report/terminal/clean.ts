/**
 * Text from an export made harmless for a screen: no escapes, control characters, tabs, line ends or marks that turn the
 * direction of writing; lone halves of characters become a question mark.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, '')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
