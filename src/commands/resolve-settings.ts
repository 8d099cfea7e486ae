import { UserError } from '../errors.js';
import type { Config } from '../files/config.js';
import { alignmentFiles, findConfig, findTeam, loadConfig } from '../files/index.js';
import type { Io } from '../io.js';
import { countryOf, systemLocale } from '../language.js';
import { loadText } from '../report/text/index.js';
import type { Language } from '../report/text/text.js';
import {
  countryOption,
  dayOption,
  flagOption,
  listOption,
  pairsOption,
  percentOption,
  positiveOption,
  type RawOptions,
  spanOption,
  statusesOption,
  textOption,
} from './options.js';
import { optionsInForce } from './options-in-force.js';
import { defaultThresholds, effortChoices, type Origin, type Settings } from './settings.js';

/**
 * Everything that can be set, resolved: the command line wins over the config, the config over what stands beside the
 * export and the locale, these over the defaults. Errors: bad-option, and those of the config file.
 */
export async function resolveSettings(
  files: readonly string[],
  options: RawOptions,
  io: Io,
  language: Language,
): Promise<Settings> {
  const configPath = textOption(options, 'config') ?? (await findConfig(io.cwd));
  const config: Config = configPath ? await loadConfig(configPath, io.cwd) : {};
  const expected = (await loadText(language)).cli.expected;
  const origins: Settings['origins'] = {};
  const pick = <Key extends keyof Settings, Value>(
    key: Key,
    given: Value | undefined,
    configured: Value | undefined,
    found?: { value: Value | undefined; origin: Origin },
  ): Value | undefined => {
    if (given !== undefined) origins[key] = 'command line';
    else if (configured !== undefined) origins[key] = 'config';
    else if (found?.value !== undefined) origins[key] = found.origin;
    return given ?? configured ?? found?.value;
  };
  const flag = (name: 'anonymize' | 'force' | 'quiet' | 'verbose') =>
    pick(name, flagOption(options, name) || undefined, undefined) ?? false;
  const list = (name: 'alignment') => {
    const given = listOption(options, name);
    return pick(name, given.length > 0 ? given : undefined, config.alignment) ?? [];
  };
  const record = <Value>(
    name: 'map' | 'columns' | 'statuses',
    given: Record<string, Value>,
    configured: Record<string, Value>,
  ) => {
    pick(name, nonEmpty(given), nonEmpty(configured));
    return { ...configured, ...given };
  };
  const pairs = (name: 'only' | 'without') => {
    const given = pairsOption(options, name, expected);
    pick(name, given.length > 0 ? given : undefined, undefined);
    return given;
  };
  const locale = { value: countryOf(systemLocale(io.env)), origin: 'locale' as const };
  const since = dayOption(options, 'since', expected);
  const until = dayOption(options, 'until', expected);
  const last = spanOption(options, 'last', expected);
  if (since !== undefined && last !== undefined) {
    throw new UserError('bad-option', {
      option: '--since',
      value: since,
      expected: expected.notBoth('--last'),
    });
  }
  if (since !== undefined && until !== undefined && since > until) {
    throw new UserError('bad-option', {
      option: '--since',
      value: since,
      expected: expected.notAfter(`--until ${until}`),
    });
  }
  const exported = files.find((file) => file !== '-');
  const beside = {
    value: exported ? await findTeam(exported, io.cwd) : undefined,
    origin: 'beside the export' as const,
  };
  const effort = effortChoices.find((choice) => choice === textOption(options, 'effort'));
  const by = (['week', 'month', 'quarter'] as const).find((choice) => choice === textOption(options, 'by'));
  const dateOrder = (['dmy', 'mdy'] as const).find((choice) => choice === textOption(options, 'dateOrder'));
  const target = percentOption(options, 'target', expected);
  const spoken = (['en', 'da'] as const).find((choice) => choice === textOption(options, 'lang'));
  return {
    language: pick('language', spoken, config.language) ?? language,
    map: record(
      'map',
      Object.fromEntries(pairsOption(options, 'map', expected).map(({ field, value }) => [field, value])),
      {},
    ),
    columns: record('columns', {}, (config.columns ?? {}) as Record<string, string>),
    tool: pick('tool', textOption(options, 'tool'), undefined),
    dateOrder: pick('dateOrder', dateOrder, config.dateOrder),
    statuses: record('statuses', statusesOption(options, expected), config.statuses ?? {}),
    only: pairs('only'),
    without: pairs('without'),
    effort: pick('effort', effort, config.effort) ?? 'auto',
    country: pick('country', countryOption(options, 'country', expected), config.country, locale),
    weekHours: pick('weekHours', positiveOption(options, 'weekHours', expected), config.weekHours) ?? 37,
    maxDays: pick('maxDays', positiveOption(options, 'maxDays', expected), config.maxDays) ?? 10,
    since: pick('since', since, undefined),
    until: pick('until', until, undefined),
    last: pick('last', last, undefined),
    by: pick('by', by, config.by) ?? 'month',
    date: pick('date', dayOption(options, 'date', expected), undefined),
    team: pick('team', textOption(options, 'team'), config.team, beside),
    labels: pick('labels', textOption(options, 'labels'), config.labels),
    alignment: await alignmentFiles(list('alignment'), io.cwd),
    rules: pick('rules', undefined, config.rules) ?? [],
    names: pick('names', undefined, config.names) ?? {},
    thresholds: { ...defaultThresholds, ...pick('thresholds', undefined, config.thresholds) },
    target: pick('target', target === undefined ? undefined : target / 100, config.target),
    hourlyCost: pick('hourlyCost', positiveOption(options, 'hourlyCost', expected), config.hourlyCost),
    currency: pick('currency', textOption(options, 'currency'), config.currency),
    anonymize: flag('anonymize'),
    force: flag('force'),
    quiet: flag('quiet'),
    verbose: flag('verbose'),
    config: configPath,
    options: optionsInForce(options),
    origins,
  };
}

function nonEmpty<Value>(record: Record<string, Value>): Record<string, Value> | undefined {
  return Object.keys(record).length > 0 ? record : undefined;
}
