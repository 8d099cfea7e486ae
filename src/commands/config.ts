import type { Run } from '../program.js';
import { formatFor } from '../report/format/format.js';
import { clean } from '../report/terminal/clean.js';
import { table } from '../report/terminal/table.js';
import { loadText } from '../report/text/index.js';
import { resolveSettings } from './resolve-settings.js';
import { screenWidth } from './screen.js';
import type { Settings } from './settings.js';

/** In the order of the config file. */
const shown = [
  'language',
  'country',
  'weekHours',
  'effort',
  'maxDays',
  'by',
  'since',
  'until',
  'last',
  'date',
  'dateOrder',
  'tool',
  'map',
  'statuses',
  'only',
  'without',
  'rules',
  'names',
  'thresholds',
  'target',
  'hourlyCost',
  'currency',
  'team',
  'labels',
  'alignment',
  'anonymize',
] as const satisfies readonly (keyof Settings)[];

/** `mkt-audit config`: what is in force, and where each value came from. */
export const config: Run = async (_args, options, io, language) => {
  const settings = await resolveSettings([], options, io, language);
  const text = await loadText(settings.language);
  const say = text.setup.config;
  const format = formatFor(settings.language);
  const rows = shown.map((name) => [
    name,
    clean(written(settings[name], { none: say.none_, rules: (count) => say.rules(format.number(count)) })),
    say.origins[settings.origins[name] ?? 'default'],
  ]);
  io.stdout.write(`${settings.config ? say.read(clean(settings.config)) : say.none}\n\n`);
  const lines = table([[say.setting, say.value, say.from], ...rows], [{}, { max: screenWidth(io) - 40 }, {}]);
  io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
};

function written(value: unknown, words: { none: string; rules: (count: number) => string }): string {
  if (value === undefined || value === false) return words.none;
  if (Array.isArray(value)) {
    if (value.length === 0) return words.none;
    return typeof value[0] === 'string' ? value.join(', ') : words.rules(value.length);
  }
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([name, one]) => `${name}=${String(one)}`);
    return pairs.length === 0 ? words.none : pairs.join(', ');
  }
  return String(value);
}
