import type { Language } from './report/text/text.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of the system's locale: Danish for da, English for everything else. */
export function systemLanguage(env: Environment): Language {
  return systemLocale(env).toLowerCase().startsWith('da') ? 'da' : 'en';
}

/** "da_DK.UTF-8", by the rule of POSIX: LC_ALL, then LC_MESSAGES, then LANG; Windows sets none of them, so ask Intl. */
export function systemLocale(env: Environment): string {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  if (named) return named;
  return process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
}

/** The country in a locale such as "da_DK.UTF-8" or "da-DK"; undefined where it names none. */
export function countryOf(locale: string): string | undefined {
  return /^[a-z]{2,3}[_-]([A-Z]{2})\b/.exec(locale)?.[1];
}

/** The language that was asked for on the command line, before the command line is parsed; else the system's. */
export function spokenLanguage(argv: readonly string[], env: Environment): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return value === 'da' || value === 'en' ? value : systemLanguage(env);
}
