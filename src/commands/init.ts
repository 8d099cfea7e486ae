import { UserError } from '../errors.js';
import { parseDecimal } from '../files/decimal.js';
import { configName } from '../files/index.js';
import { checkWritable, writeWhole } from '../files/write.js';
import { canAsk } from '../io.js';
import type { Run } from '../program.js';
import { loadText } from '../report/text/index.js';
import { terminalAsk } from '../survey/ask.js';
import { configDraft } from './config-draft.js';
import { flagOption } from './options.js';
import { resolveSettings } from './resolve-settings.js';

/** `mkt-audit init`: a short dialogue that writes a commented mkt-audit.config.yaml into the working folder. */
export const init: Run = async (_args, options, io, language) => {
  const settings = await resolveSettings([], options, io, language);
  const where = { cwd: io.cwd, force: flagOption(options, 'force') };
  await checkWritable(configName, where);
  if (!canAsk(io)) throw new UserError('no-terminal', { command: 'mkt-audit init' });
  const asked = await loadText(settings.language);
  const say = asked.setup.init;
  const ask = terminalAsk(io, asked);
  const spoken = await ask.one(
    say.language,
    (['en', 'da'] as const).map((value) => ({ value, name: say.languages[value] })),
    settings.language,
  );
  const country = await ask.line(say.country, {
    default: settings.country ?? (spoken === 'da' ? 'DK' : ''),
    refuse: (typed) => (typed === '' || /^[a-z]{2}$/i.test(typed) ? undefined : say.notCountry),
  });
  const weekHours = await ask.line(say.weekHours, {
    default: String(settings.weekHours),
    refuse: (typed) => ((parseDecimal(typed) ?? 0) > 0 ? undefined : say.notNumber),
  });
  const target = await ask.line(say.target, {
    refuse: (typed) => (typed === '' || inPercent(parseDecimal(typed)) ? undefined : say.notPercent),
  });
  const currency = await ask.line(say.currency);
  const hourlyCost =
    currency === ''
      ? undefined
      : parseDecimal(
          await ask.line(say.hourlyCost, {
            refuse: (typed) => ((parseDecimal(typed) ?? 0) > 0 ? undefined : say.notNumber),
          }),
        );
  const draft = configDraft(
    {
      language: spoken,
      country: country === '' ? undefined : country.toUpperCase(),
      weekHours: parseDecimal(weekHours) ?? settings.weekHours,
      target: target === '' ? undefined : (parseDecimal(target) ?? 0) / 100,
      currency: currency === '' ? undefined : currency.toUpperCase(),
      hourlyCost,
    },
    (await loadText(spoken)).setup.init.comments,
  );
  await writeWhole(configName, draft, where);
  io.stdout.write(`${say.written(configName)}\n`);
  return 0;
};

function inPercent(value: number | undefined): boolean {
  return value !== undefined && value >= 0 && value <= 100;
}
