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
    bold: chalk.bold,
    dim: chalk.dim,
    growth: chalk.blue,
    support: chalk.yellow,
    other: chalk.gray,
    unclear: chalk.dim,
    warn: chalk.red,
  };
}
