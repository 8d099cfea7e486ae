/**
 * The word for a name that an export gave, or the name itself: `words` is asked for its own keys alone, so that a
 * department called "constructor" is shown as such.
 */
export function ownOr(words: Readonly<Record<string, string>>, name: string): string {
  return (Object.hasOwn(words, name) ? words[name] : undefined) ?? name;
}
