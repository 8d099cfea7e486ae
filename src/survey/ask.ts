import inquirer from 'inquirer';
import type { Io } from '../io.js';
import type { Text } from '../report/text/text.js';
import { fitTo } from './fit.js';

export interface Choice<Value> {
  value: Value;
  name: string;
  /** How it stands on the screen once chosen; default: its name. */
  short?: string;
}
/** A heading between the choices of one question. */
export interface Heading {
  heading: string;
}

/** The questions that a questionnaire can ask. Each is one prompt, so that each answer can be saved before the next. */
export interface Ask {
  /** A line of text, trimmed. `refuse` gives the sentence that turns an answer away. */
  line(
    message: string,
    more?: { default?: string; refuse?: (typed: string) => string | undefined },
  ): Promise<string>;
  one<Value>(message: string, choices: readonly Choice<Value>[], chosen?: Value): Promise<Value>;
  some<Value>(
    message: string,
    choices: readonly (Choice<Value> | Heading)[],
    chosen: readonly Value[],
  ): Promise<Value[]>;
  yes(message: string, usually: boolean): Promise<boolean>;
}

/** Ctrl-C, or the end of the input. */
export function isInterrupt(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

/** Rows of choices that fit a terminal of 24 lines with the question and the help around them. */
const rows = 15;

/** Asks in a terminal, in the user's language. Throws inquirer's ExitPromptError at Ctrl-C. */
export function terminalAsk(io: Io, text: Text): Ask {
  const { keys, keyNames, yes, no, none, yesOrNo } = text.survey;
  const prompt = inquirer.createPromptModule({
    input: io.stdin,
    // A fake of the tests has no more than `write`, which is all that is used.
    output: io.stdout as unknown as NodeJS.WritableStream,
  });
  const fit = fitTo(io);
  const themeOf = (message: string) => ({
    style: {
      answer: fit.answerTo(message),
      keysHelpTip: (shown: [string, string][]) => help(shown),
      renderSelectedChoices: (chosen: readonly { short: string }[]) =>
        chosen.length === 0 ? none : chosen.map(({ short }) => short).join(', '),
    },
  });
  const actions: Record<string, string> = { ...keys };

  const help = (shown: [string, string][]) => {
    const marks = shown.some(([key]) => key === 'space');
    return shown
      .map(([key, action]) => {
        const word = marks && action === 'select' ? keys.mark : (actions[action] ?? action);
        return `${key === 'space' ? keyNames.space : key} ${word}`;
      })
      .join(' · ');
  };

  return {
    line: async (message, { default: usual, refuse } = {}) => {
      const { answer } = await prompt([
        {
          type: 'input',
          name: 'answer',
          message: fit.question(message),
          ...(usual === undefined ? {} : { default: usual }),
          validate: (typed: string) => refuse?.(typed.trim()) ?? true,
          theme: themeOf(message),
        },
      ]);
      return answer.trim();
    },
    one: async <Value>(message: string, choices: readonly Choice<Value>[], chosen?: Value) => {
      const { answer } = await prompt<{ answer: Value }>([
        {
          type: 'select',
          name: 'answer',
          message: fit.question(message),
          choices: [...choices],
          pageSize: rows,
          loop: false,
          theme: themeOf(message),
          ...(chosen === undefined ? {} : { default: chosen }),
        },
      ]);
      return answer as Value;
    },
    some: async <Value>(
      message: string,
      choices: readonly (Choice<Value> | Heading)[],
      chosen: readonly Value[],
    ) => {
      const { answer } = await prompt<{ answer: Value[] }>([
        {
          type: 'checkbox',
          name: 'answer',
          message: fit.question(message),
          choices: choices.map((choice) =>
            'heading' in choice
              ? new inquirer.Separator(`── ${choice.heading}`)
              : { ...choice, checked: chosen.includes(choice.value) },
          ),
          pageSize: rows,
          loop: false,
          theme: themeOf(message),
        },
      ]);
      return answer as Value[];
    },
    yes: async (message, usually) => {
      const { answer } = await prompt([
        {
          type: 'confirm',
          name: 'answer',
          message: fit.question(message),
          default: usually,
          theme: { ...themeOf(message), keywords: { yes, no, error: () => yesOrNo } },
        },
      ]);
      return answer;
    },
  };
}
