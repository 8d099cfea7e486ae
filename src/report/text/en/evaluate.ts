/** `evaluate`: the tool's decisions against a person's. */
export const evaluate = {
  opening: (tasks: string, accuracy: string, decided: string, right: string) =>
    `Of ${tasks} tasks that a person decided, the likeliest class is right for ${accuracy}. The tool decides ${decided} of them, and of those ${right} are right.`,
  figures: {
    head: ['figure', 'value', '95 % interval'],
    accuracy: 'accuracy (likeliest class)',
    macroF1: 'macro-F1 over the three classes',
    decided: 'decided (not unclear)',
    decidedAccuracy: 'right of what is decided',
    kinds: 'right kind',
    calibrationError: 'calibration error',
    supportError: 'support share, tool minus person (percentage points)',
  },
  perClass: { head: ['class', 'precision', 'recall', 'tasks'] },
  perKind: { head: ['kind', 'precision', 'recall', 'tasks'] },
  confusion: 'truly ↓  said →',
  calibration: { head: ['sure', 'tasks', 'mean', 'right'] },
  note: 'Intervals come from resampling the tasks. They say nothing of boards unlike these.',
};
