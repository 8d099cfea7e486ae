import { styleText } from 'node:util';
import type { Io } from '../io.js';
import { widthOf } from '../report/terminal/width.js';
import { wrap } from '../report/terminal/wrap.js';

/** "? " or "✔ " before a question, and under it the same two columns on its other lines. */
const mark = '  ';

/** Breaks questions and answers at words, where inquirer would break in the middle of one. */
export interface Fit {
  paragraph(text: string): string;
  question(message: string): string;
  /** The colour and place of an answer: on the question's last line, or below where it does not fit. */
  answerTo(message: string): (answer: string) => string;
}

export function fitTo(io: Io): Fit {
  const columns = Math.max(20, (io.stdout.columns || 80) - 1);
  const lines = (message: string) => wrap(message, columns, mark).map((line) => line.trimStart());
  const question = (message: string) => lines(message).join(`\n${mark}`);
  return {
    paragraph: (text) =>
      text
        .split('\n')
        .flatMap((line) => wrap(line, columns))
        .join('\n'),
    question,
    answerTo: (message) => (answer) => {
      const last = lines(message).at(-1) ?? '';
      const fits = widthOf(mark + last) + 1 + widthOf(answer) <= columns;
      const shown = fits ? answer : `\n${wrap(answer, columns, mark).join('\n')}`;
      return styleText('cyan', shown);
    },
  };
}
