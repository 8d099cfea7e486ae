import type { Figure, Measures, Retrieval } from '../classify/measure.js';
import { classes } from '../classify/taxonomy.js';
import type { Format } from './format/format.js';
import { table } from './terminal/table.js';
import { wrap } from './terminal/wrap.js';
import type { Text } from './text/text.js';

/** The comparison with a person's decisions, as lines for the screen. */
export function evaluation(measures: Measures, text: Text, format: Format, width: number): string[] {
  const say = text.evaluate;
  const percent = (value: number | null) => (value === null ? '–' : format.percent(value));
  const right = { align: 'right' as const };
  const figure = (name: string, value: Figure | null, write: (value: number) => string = percent) =>
    value === null ? [] : [[name, write(value.value), `${write(value.low)} – ${write(value.high)}`]];
  const withInterval = (value: Figure | null) =>
    value === null
      ? '–'
      : `${percent(value.value)} (${format.number(value.low * 100)}–${format.number(value.high * 100)})`;
  const two = (value: number) => format.number(value, 2);
  const retrieval = (name: string, { precision, recall, tasks }: Retrieval) => [
    name,
    withInterval(precision),
    withInterval(recall),
    format.number(tasks),
  ];
  const section = (...lines: string[]) => [...lines, ''];
  return [
    ...section(
      ...wrap(
        say.opening(
          format.number(measures.tasks),
          percent(measures.accuracy.value),
          percent(measures.decided.value),
          percent(measures.decidedAccuracy?.value ?? null),
        ),
        width,
      ),
    ),
    ...section(
      ...table(
        [
          [...say.figures.head],
          ...figure(say.figures.accuracy, measures.accuracy),
          ...figure(say.figures.macroF1, measures.macroF1, two),
          ...figure(say.figures.decided, measures.decided),
          ...figure(say.figures.decidedAccuracy, measures.decidedAccuracy),
          ...figure(say.figures.kinds, measures.kinds),
          ...figure(say.figures.calibrationError, measures.calibrationError, two),
          ...figure(say.figures.supportError, measures.supportError, (value) => format.points(value)),
        ],
        [{}, right, right],
      ),
    ),
    ...section(
      ...table(
        [
          [...say.perClass.head],
          ...classes.map((name) => retrieval(text.words.classes[name], measures.perClass[name])),
        ],
        [{}, right, right, right],
      ),
    ),
    ...section(
      ...table(
        [
          [say.confusion, ...classes.map((name) => text.words.classes[name])],
          ...classes.map((truth) => [
            text.words.classes[truth],
            ...classes.map((said) => format.number(measures.confusion[truth][said])),
          ]),
        ],
        [{}, right, right, right],
      ),
    ),
    ...section(
      ...table(
        [
          [...say.perKind.head],
          ...Object.entries(measures.perKind).map(([kind, one]) =>
            retrieval(text.words.kinds[kind as keyof Measures['perKind']], one),
          ),
        ],
        [{}, right, right, right],
      ),
    ),
    ...section(
      ...table(
        [
          [...say.calibration.head],
          ...measures.calibration.map((bin) => [
            `${format.number(bin.from * 100)} – ${format.percent(bin.to)}`,
            format.number(bin.tasks),
            percent(bin.confidence),
            percent(bin.right),
          ]),
        ],
        [{}, right, right, right],
      ),
    ),
    ...wrap(say.note, width),
  ];
}
