import type { DepartmentOf, Label } from '../classify/decision.js';
import { createClassifier } from '../classify/index.js';
import type { DecidedTask } from '../effort/effort.js';
import type { Io } from '../io.js';
import type { ReadOptions, ReadResult } from '../read/index.js';
import { decideAhead } from './decide-ahead.js';
import { readAsking } from './read-asking.js';
import type { Settings } from './settings.js';

export interface Decided {
  read: ReadResult;
  decided: DecidedTask[];
  /** A hash of the model that decided. */
  model: string;
}

/** Reads the files and decides their tasks, side by side; the classifier with its memory of words ends here. */
export async function readAndDecide(
  files: readonly string[],
  settings: Settings,
  io: Io,
  given: {
    labels: readonly Label[];
    departmentOf: DepartmentOf | undefined;
    onProgress: ReadOptions['onProgress'];
    hash: boolean;
  },
): Promise<Decided> {
  const { labels, departmentOf, onProgress, hash } = given;
  const classifier = await createClassifier({ rules: settings.rules, labels, departmentOf });
  const ahead = decideAhead(classifier, departmentOf);
  try {
    const read = await readAsking(files, settings, io, { onProgress, onTask: ahead.take, hash });
    return { read, decided: await ahead.decide(read.tasks), model: classifier.model };
  } finally {
    ahead.end();
  }
}
