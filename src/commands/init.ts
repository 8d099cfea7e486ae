import { knowsHolidaysOf } from '../effort/holidays.js';
import { parseDecimal } from '../files/decimal.js';
import { configName } from '../files/index.js';
import { checkWritable, writeWhole } from '../files/write.js';
import { canAsk, type Io } from '../io.js';
import { wrap } from '../report/terminal/wrap.js';
import { loadText } from '../report/text/index.js';
import { type ConfigAnswers, configDraft } from './config-draft.js';
import { flagOption } from './options.js';
import { resolveSettings } from './resolve-settings.js';
import type { Run } from './run.js';
import { screenWidth } from './screen.js';
import type { Settings } from './settings.js';

/**
 * `mkt-audit init`: writes a commented mkt-audit.config.yaml into the working folder, from a short dialogue or, without
 * a terminal, from the options and the defaults. Errors: file-exists, write-failed.
 */
export const init: Run = async (_args, options, io, language) => {
  const settings = await resolveSettings([], options, io, language);
  const where = { cwd: io.cwd, force: flagOption(options, 'force') };
  await checkWritable(configName, where);
  const answers = canAsk(io) ? await asked(settings, io) : inForce(settings);
  const { setup } = await loadText(answers.language);
  await writeWhole(configName, configDraft(answers, setup.init.comments), where);
  io.stdout.write(`${wrap(setup.init.written(configName), screenWidth(io)).join('\n')}\n`);
  return 0;
};

function inForce(settings: Settings): ConfigAnswers {
  const { language, country, weekHours, target, hourlyCost, currency } = settings;
  return { language, country, weekHours, target, hourlyCost, currency, ...unasked(settings) };
}

/** What nobody is asked for stays switched off in the file, unless the command line or the config before says it. */
function unasked(settings: Settings): Pick<ConfigAnswers, 'effort' | 'maxDays' | 'by'> {
  const { origins } = settings;
  return {
    effort: origins.effort && settings.effort,
    maxDays: origins.maxDays && settings.maxDays,
    by: origins.by && settings.by,
  };
}

/** The dialogue; from the first answer on it speaks the language that was chosen. */
async function asked(settings: Settings, io: Io): Promise<ConfigAnswers> {
  const { terminalAsk } = await import('../survey/ask.js');
  const before = await loadText(settings.language);
  const language = await terminalAsk(io, before).one(
    before.setup.init.language,
    (['en', 'da'] as const).map((value) => ({ value, name: before.setup.init.languages[value] })),
    settings.language,
  );
  const text = await loadText(language);
  const say = text.setup.init;
  const ask = terminalAsk(io, text);
  const number = (value: number | undefined) =>
    value === undefined ? undefined : String(value).replace('.', text.survey.decimalMark);
  const above0 = (typed: string) => ((parseDecimal(typed) ?? 0) > 0 ? undefined : say.notNumber);

  const country = await ask.line(say.country, {
    default: settings.country ?? (language === 'da' ? 'DK' : undefined),
    refuse: (typed) => (none(typed) || knowsHolidaysOf(typed.toUpperCase()) ? undefined : say.notCountry),
  });
  const weekHours = await ask.line(say.weekHours, { default: number(settings.weekHours), refuse: above0 });
  const target = await ask.line(say.target, {
    default: settings.target === undefined ? undefined : number(Math.round(settings.target * 1000) / 10),
    refuse: (typed) => (none(typed) || inPercent(parseDecimal(typed)) ? undefined : say.notPercent),
  });
  const currency = await ask.line(say.currency, {
    default: settings.currency,
    refuse: (typed) => (none(typed) || /^[a-z]{3}$/i.test(typed) ? undefined : say.notCurrency),
  });
  const hourlyCost = none(currency)
    ? undefined
    : await ask.line(say.hourlyCost, { default: number(settings.hourlyCost), refuse: above0 });
  return {
    language,
    country: none(country) ? undefined : country.toUpperCase(),
    weekHours: parseDecimal(weekHours) ?? settings.weekHours,
    target: none(target) ? undefined : (parseDecimal(target) ?? 0) / 100,
    currency: none(currency) ? undefined : currency.toUpperCase(),
    hourlyCost: hourlyCost === undefined ? undefined : parseDecimal(hourlyCost),
    ...unasked(settings),
  };
}

/** A dash takes back what was suggested; Enter alone would accept it. */
function none(typed: string): boolean {
  return typed === '' || typed === '-';
}

function inPercent(value: number | undefined): boolean {
  return value !== undefined && value >= 0 && value <= 100;
}
