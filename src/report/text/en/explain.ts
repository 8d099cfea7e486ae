/** `explain`: one decision as a sentence that a marketer understands. */
export const explain = {
  is: (title: string, kind: string, className: string, percent: string) =>
    `“${title}” is most likely ${className}, ${kind} (${percent} sure).`,
  unclear: (title: string, className: string, percent: string, second: string, secondPercent: string) =>
    `“${title}” stays unclear: ${className} is likeliest (${percent}), but ${second} is possible too (${secondPercent}).`,
  runnerUp: (className: string, percent: string) => `Next likeliest: ${className} (${percent}).`,
  because: (parts: string) => `What spoke for it: ${parts}.`,
  against: (parts: string) => `What spoke against it: ${parts}.`,
  nothing: 'No word in it says much.',
  evidence: (text: string, weight: string) => `“${text}” (${weight})`,
  evidenceFor: (text: string, className: string, weight: string) => `“${text}” for ${className} (${weight})`,
  requester: (text: string) => `asked for by ${text}`,
  craft: (craft: string) => `The craft it takes: ${craft}.`,
  byRule: (title: string, className: string, kind: string, rule: string) =>
    `“${title}” is ${className}, ${kind}, by your rule ${rule}.`,
  byLabel: (title: string, className: string, kind: string) =>
    `“${title}” is ${className}, ${kind}, by your own label.`,
  weights: 'Weights are log-odds: 1 makes the odds of a class nearly three times as high.',
};
