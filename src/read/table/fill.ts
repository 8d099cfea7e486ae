import type { Task } from '../../task.js';
import type { Draft } from '../task-draft.js';

/** Fills a part of a task from its row. A table has one for each thing that its columns can tell, so that no row is asked for more. */
export type Fill = (cells: readonly string[], task: Task, draft: Draft) => void;
