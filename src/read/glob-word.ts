/** Whether a part of a path stands for several names. */
export function isPattern(word: string): boolean {
  return /[*?]/.test(word);
}

/** Which names one part of a path stands for, as a shell has it: none that is hidden. */
export function wordTest(word: string): (name: string) => boolean {
  const test = new RegExp(
    `^${word
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    process.platform === 'win32' ? 'i' : '',
  );
  return (name) => test.test(name) && !name.startsWith('.');
}
