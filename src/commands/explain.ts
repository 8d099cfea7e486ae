import { createClassifier } from '../classify/index.js';
import { loadTeam } from '../files/index.js';
import { explanation } from '../report/explanation.js';
import { formatFor } from '../report/format/format.js';
import { jsonText } from '../report/json-text.js';
import { wrap } from '../report/terminal/wrap.js';
import { loadText } from '../report/text/index.js';
import { departmentsOf } from './departments.js';
import { flagOption } from './options.js';
import { resolveSettings } from './resolve-settings.js';
import type { Run } from './run.js';
import { screenWidth } from './screen.js';

/** `mkt-audit explain TEXT`: one decision, as a sentence or as JSON. */
export const explain: Run = async (words, options, io, language) => {
  const settings = await resolveSettings([], options, io, language);
  const team = settings.team === undefined ? undefined : await loadTeam(settings.team, io.cwd);
  const classifier = await createClassifier({ rules: settings.rules, departmentOf: departmentsOf(team) });
  const title = words.join(' ');
  const decision = classifier.decide({ title, description: '', labels: [] });
  if (flagOption(options, 'json')) {
    const { class: name, kind, craft, confidence, probabilities, decidedBy } = decision;
    const evidence = decision.evidence.map(({ text, class: of, weight, from }) => ({
      text,
      class: of,
      weight,
      from,
    }));
    const answer = { title, class: name, kind, craft, confidence, probabilities, decidedBy, evidence };
    io.stdout.write(jsonText(answer));
    return 0;
  }
  const lines = explanation(title, decision, await loadText(settings.language), formatFor(settings.language));
  io.stdout.write(`${lines.flatMap((line) => wrap(line, screenWidth(io))).join('\n')}\n`);
  return 0;
};
