import truncated from 'fast-string-truncated-width';
import stringWidth from 'fast-string-width';

/** How many columns of the screen a clean text takes. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The text, cut to so many columns with an ellipsis where it is longer; never in the middle of a character. */
export function shorten(text: string, columns: number): string {
  if (!Number.isFinite(columns)) return text;
  const { index, truncated: tooLong } = truncated(text, { limit: columns, ellipsis: '…', ellipsisWidth: 1 });
  return tooLong ? `${text.slice(0, index).trimEnd()}…` : text;
}
