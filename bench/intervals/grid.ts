/** One kind of board and of classifier. */
export interface Cell {
  tasks: number;
  /** Probability that a task is support; of the rest two thirds are growth. */
  support: number;
  accuracy: number;
  /** Which way the classifier errs: see Classifier. */
  lean: number;
}

export function grid(quick: boolean): Cell[] {
  const cells: Cell[] = [];
  for (const accuracy of quick ? [0.7, 0.97] : [0.7, 0.8, 0.9, 0.97])
    for (const lean of quick ? [0.25] : [0.25, -0.25])
      for (const tasks of quick ? [40, 200] : [40, 200, 2000])
        for (const support of quick ? [0.1, 0.5, 0.9] : [0.1, 0.3, 0.5, 0.7, 0.9])
          cells.push({ tasks, support, accuracy, lean });
  return cells;
}
