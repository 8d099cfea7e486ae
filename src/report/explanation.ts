import type { Decision, Evidence } from '../classify/decision.js';
import { type Class, classes } from '../classify/taxonomy.js';
import type { Format } from './format/format.js';
import { clean } from './terminal/clean.js';
import type { Text } from './text/text.js';

/** One decision told in a few sentences: what it is, how sure, the runner-up, and the words that decided. */
export function explanation(title: string, decision: Decision, text: Text, format: Format): string[] {
  const say = text.explain;
  const shown = clean(title);
  const name = (one: Class) => text.words.classes[one].toLowerCase();
  const kind = text.words.kinds[decision.kind];
  const [first, second] = [...classes].sort((a, b) => decision.probabilities[b] - decision.probabilities[a]);
  if (!first || !second) return [];
  if (decision.decidedBy === 'label') return [say.byLabel(shown, name(first), kind)];
  if (decision.decidedBy === 'rule') {
    return [say.byRule(shown, name(first), kind, clean(decision.evidence[0]?.text ?? ''))];
  }
  const percent = (one: Class) => format.likelihood(decision.probabilities[one]);
  const opening =
    decision.class === 'unclear'
      ? [say.unclear(shown, name(first), percent(first), name(second), percent(second))]
      : [say.is(shown, kind, name(first), percent(first)), say.runnerUp(name(second), percent(second))];
  const weight = (one: Evidence) => format.number(one.weight, 1);
  const told = (one: Evidence) =>
    one.from === 'requester' ? say.requester(clean(one.text)) : clean(one.text);
  const speakingFor = decision.evidence.filter((one) => one.class === first);
  const against = decision.evidence.filter((one) => one.class !== first);
  return [
    ...opening,
    speakingFor.length > 0
      ? say.because(speakingFor.map((one) => say.evidence(told(one), weight(one))).join(', '))
      : say.nothing,
    ...(against.length > 0
      ? [
          say.against(
            against.map((one) => say.evidenceFor(told(one), name(one.class), weight(one))).join(', '),
          ),
        ]
      : []),
    say.craft(text.words.crafts[decision.craft]),
    say.weights,
  ];
}
