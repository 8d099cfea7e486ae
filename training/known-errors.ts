import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classes } from '../src/classify/taxonomy.js';
import { packageRoot } from '../src/package.js';
import type { KnownErrors as JudgedBoards } from '../src/statistics/estimate.js';

/** How the classifier erred on tasks that it was not trained on: whole boards, each judged by a model that had not seen it. */
export interface KnownErrors {
  boards: {
    name: string;
    /** True class (0 growth, 1 support, 2 other), the three probabilities given, and the hours (1 where none are known). */
    tasks: [trueClass: number, growth: number, support: number, other: number, hours: number][];
  }[];
}

/** Reads model/errors.json. */
export function loadKnownErrors(): KnownErrors {
  return JSON.parse(readFileSync(join(packageRoot(), 'model', 'errors.json'), 'utf8')) as KnownErrors;
}

/** The same in the words of the statistics. */
export function withWords({ boards }: KnownErrors): JudgedBoards {
  return {
    boards: boards.map(({ name, tasks }) => ({
      name,
      tasks: tasks.map(([truth, growth, support, other, effort]) => ({
        truth: classes[truth] ?? 'other',
        probabilities: { growth, support, other },
        effort,
      })),
    })),
  };
}
