import type { Side } from '../files/alignment.js';
import { loadText } from '../report/text/index.js';
import { runAlignment } from '../survey/alignment.js';
import { flagOption, textOption } from './options.js';
import { resolveSettings } from './resolve-settings.js';
import type { Run } from './run.js';

/** `mkt-audit alignment`: one person answers on the four causes, in a file of their own. */
export const alignment: Run = async (_, options, io, language) => {
  const settings = await resolveSettings([], options, io, language);
  return runAlignment(
    {
      as: textOption(options, 'as') as Side | undefined,
      answers: textOption(options, 'answers'),
      lang: textOption(options, 'lang'),
      output: textOption(options, 'output'),
      force: flagOption(options, 'force'),
    },
    io,
    await loadText(settings.language),
  );
};
