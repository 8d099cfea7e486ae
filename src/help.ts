import type { Help } from 'commander';
import type { Text } from './report/text/text.js';

type Words = Text['cli'];

/** How --help is written: 80 columns, headings and placeholders in the user's language. */
export function helpIn(cli: Words): Partial<Help> {
  return {
    helpWidth: 80,
    styleTitle: (title) => headingOf(title, cli),
    // The choices stand in the description already, in the user's language.
    optionDescription: (option) => option.description,
    styleOptionTerm: (term) => spoken(term, cli),
    styleSubcommandTerm: (term) => spoken(term, cli),
    styleArgumentTerm: (term) => placeholder(term, cli),
    styleUsage: (usage) => spoken(usage, cli),
  };
}

/** The examples under a command's --help; test/docs runs each of them. */
export function examplesBelow(name: keyof Words['examples'], { headings, examples }: Words): string {
  return `\n${headings.examples}\n${examples[name].map((line) => `  ${line}`).join('\n')}`;
}

function headingOf(title: string, { headings }: Words): string {
  const known: Record<string, string> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
  };
  return known[title] ?? title;
}

/** "-o, --output <file>" with its placeholders in the user's language. */
function spoken(term: string, cli: Words): string {
  return term.replace(/(?<=[<[])[^>\]]+(?=[>\]])/g, (word) => placeholder(word, cli));
}

function placeholder(word: string, { placeholders }: Words): string {
  const name = word.replace(/\.\.\.$/, '');
  return word.replace(name, placeholders[name] ?? name);
}
