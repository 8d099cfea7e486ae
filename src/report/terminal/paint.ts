import { Chalk } from 'chalk';

export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  growth(text: string): string;
  support(text: string): string;
  other(text: string): string;
  unclear(text: string): string;
  warn(text: string): string;
}

/** Colours, or none: chalk itself does not read NO_COLOR, so the decision is made once, outside, and handed in. */
export function paintFor(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    growth: (text) => chalk.blue(text),
    support: (text) => chalk.yellow(text),
    other: (text) => chalk.gray(text),
    unclear: (text) => chalk.dim(text),
    warn: (text) => chalk.red(text),
  };
}
