import { anonymous } from './da/anonymous.js';
import { causes } from './da/causes.js';
import { cli } from './da/cli.js';
import { qualityNames } from './da/data-quality.js';
import { errors } from './da/errors.js';
import { evaluate } from './da/evaluate.js';
import { explain } from './da/explain.js';
import { findings } from './da/findings.js';
import { needs, unknown } from './da/needs.js';
import { inspection, mapping, readWarnings } from './da/read.js';
import { report } from './da/report.js';
import { setup } from './da/setup.js';
import { skillFindings } from './da/skill-findings.js';
import { survey } from './da/survey.js';
import { terminal } from './da/terminal.js';
import { verdict } from './da/verdict.js';
import { warnings } from './da/warnings.js';
import { words } from './da/words.js';
import type { Text } from './text.js';

/** Dansk. */
export const da: Text = {
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
