import { anonymous } from './en/anonymous.js';
import { causes } from './en/causes.js';
import { cli } from './en/cli.js';
import { qualityNames } from './en/data-quality.js';
import { errors } from './en/errors.js';
import { evaluate } from './en/evaluate.js';
import { explain } from './en/explain.js';
import { findings } from './en/findings.js';
import { needs, unknown } from './en/needs.js';
import { inspection, mapping, readWarnings } from './en/read.js';
import { report } from './en/report.js';
import { setup } from './en/setup.js';
import { skillFindings } from './en/skill-findings.js';
import { survey } from './en/survey.js';
import { terminal } from './en/terminal.js';
import { verdict } from './en/verdict.js';
import { warnings } from './en/warnings.js';
import { words } from './en/words.js';

/** English. One file per part under en/; a new part gets a line here and in da.ts. */
export const en = {
  words,
  anonymous,
  causes,
  cli,
  errors,
  evaluate,
  explain,
  findings: { ...findings, ...skillFindings },
  inspection,
  mapping,
  needs,
  readWarnings,
  quality: qualityNames,
  report,
  setup,
  survey,
  terminal,
  unknown,
  verdict,
  warnings,
};
