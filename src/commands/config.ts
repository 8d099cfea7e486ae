import { formatFor } from '../report/format/format.js';
import { clean } from '../report/terminal/clean.js';
import { table } from '../report/terminal/table.js';
import { widthOf } from '../report/terminal/width.js';
import { loadText } from '../report/text/index.js';
import { near } from './near.js';
import { resolveSettings } from './resolve-settings.js';
import type { Run } from './run.js';
import { screenWidth } from './screen.js';
import type { Settings } from './settings.js';

/** In the order of the config file; what only the command line can say follows. */
const shown = [
  'language',
  'country',
  'weekHours',
  'target',
  'hourlyCost',
  'currency',
  'effort',
  'maxDays',
  'by',
  'dateOrder',
  'columns',
  'statuses',
  'rules',
  'names',
  'thresholds',
  'team',
  'labels',
  'alignment',
  'map',
  'tool',
  'only',
  'without',
  'since',
  'until',
  'last',
  'date',
  'anonymize',
] as const satisfies readonly (keyof Settings)[];

/** `mkt-audit config`: what is in force, and where each value came from. */
export const config: Run = async (_args, options, io, language) => {
  const settings = await resolveSettings([], options, io, language);
  const text = await loadText(settings.language);
  const say = text.setup.config;
  const format = formatFor(settings.language);
  const words = { none: say.none_, rules: (count: number) => say.rules(format.number(count)), cwd: io.cwd };
  const rows = [
    [say.setting, say.value, say.from],
    ...shown.map((name) => [
      name,
      clean(written(settings[name], words)),
      say.origins[settings.origins[name] ?? 'default'],
    ]),
  ];
  const widest = (column: number) => Math.max(...rows.map((row) => widthOf(row[column] ?? '')));
  const others = 2 + widest(0) + 2 + 2 + widest(2);
  const lines = table(rows, [{}, { max: screenWidth(io) - others }, {}]);
  io.stdout.write(
    `${settings.config ? say.read(clean(near(settings.config, io.cwd))) : say.none}\n\n${lines.join('\n')}\n`,
  );
  return 0;
};

interface Words {
  none: string;
  rules(count: number): string;
  cwd: string;
}

/** A setting's value as it would be written in the config or on the command line. */
function written(value: Settings[(typeof shown)[number]], words: Words): string {
  if (value === undefined || value === false) return words.none;
  if (typeof value !== 'object') return near(String(value), words.cwd);
  if (Array.isArray(value)) return listed(value, words);
  if ('amount' in value && 'unit' in value) return `${value.amount}${value.unit}`;
  return orNone(
    Object.entries(value).map(([name, one]) => `${name}=${String(one)}`),
    words,
  );
}

function listed(values: Settings['rules'] | Settings['only'] | Settings['alignment'], words: Words): string {
  if (values.some((one) => typeof one === 'object' && 'match' in one)) return words.rules(values.length);
  return orNone(
    values.map((one) =>
      typeof one === 'object' && 'field' in one ? `${one.field}=${one.value}` : near(String(one), words.cwd),
    ),
    words,
  );
}

function orNone(values: readonly string[], words: Words): string {
  return values.length === 0 ? words.none : values.join(', ');
}
