/** The command that takes a questionnaire up again, as it can be pasted into a shell. */
export function commandToGoOn(
  command: string,
  { file, as, lang }: { file?: string; as?: string; lang?: string },
  path?: string,
  pathOption = '-o',
): string {
  return [
    'mkt-audit',
    command,
    ...(file === undefined ? [] : [quoted(file)]),
    ...(as === undefined ? [] : ['--as', quoted(as)]),
    ...(lang === undefined ? [] : ['--lang', lang]),
    ...(path === undefined ? [] : [pathOption, quoted(path)]),
  ].join(' ');
}

function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:\\-]+$/u.test(word) ? word : `"${word}"`;
}
