import { createClassifier } from '../classify/index.js';
import { type Judged, measure } from '../classify/measure.js';
import { loadLabelled, loadTeam } from '../files/index.js';
import { evaluation } from '../report/evaluation.js';
import { formatFor } from '../report/format/format.js';
import { jsonText } from '../report/json-text.js';
import { loadText } from '../report/text/index.js';
import { seed } from './audit-files.js';
import { departmentsOf } from './departments.js';
import { flagOption } from './options.js';
import { resolveSettings } from './resolve-settings.js';
import type { Run } from './run.js';
import { screenWidth } from './screen.js';

/** `mkt-audit evaluate FILE`: the tool's decisions against a person's, each figure with an interval. */
export const evaluate: Run = async ([file = ''], options, io, language) => {
  const settings = await resolveSettings([file], options, io, language);
  const labelled = await loadLabelled(file, io.cwd);
  const team = settings.team === undefined ? undefined : await loadTeam(settings.team, io.cwd);
  const classifier = await createClassifier({ rules: settings.rules, departmentOf: departmentsOf(team) });
  const judged = labelled.map(
    ({ task, class: truth, kind, hours }): Judged => ({
      truth,
      truthKind: kind,
      hours,
      decision: classifier.decide(task),
    }),
  );
  const measures = measure(judged, { seed });
  if (flagOption(options, 'json')) {
    io.stdout.write(jsonText({ model: classifier.model, ...measures }));
    return 0;
  }
  const lines = evaluation(
    measures,
    await loadText(settings.language),
    formatFor(settings.language),
    screenWidth(io),
  );
  io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
};
