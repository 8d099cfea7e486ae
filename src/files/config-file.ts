import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import type { Rule } from '../classify/decision.js';
import { classes, classOf, isClass, isKind, type Kind, kinds, kindsOf } from '../classify/taxonomy.js';
import { bases } from '../effort/effort.js';
import { languages } from '../report/text/text.js';
import { statusCategories } from '../task.js';
import { type Config, columnFields } from './config.js';
import { check, expecting, fieldError, fields, list, named, number, oneOf, share, text } from './schema.js';
import type { YamlFile } from './yaml.js';

const country = v.pipe(text, v.toUpperCase(), v.regex(/^[A-Z]{2}$/, expecting({ code: 'country' })));

const match = fields({
  text: v.optional(text),
  label: v.optional(text),
  project: v.optional(text),
  requester: v.optional(text),
});

/** `class: support`, `class: support/collateral` or `class: collateral`; `kind: collateral` may stand apart. */
const classNames = [...classes, ...kinds, ...kinds.map((kind) => `${classOf(kind)}/${kind}` as const)];
const rule = fields({
  match,
  class: oneOf(classNames),
  kind: v.optional(oneOf(kinds, lastPart)),
});

const configFile = fields({
  language: v.optional(oneOf(languages)),
  country: v.optional(country),
  weekHours: v.optional(number(1, 100)),
  effort: v.optional(oneOf(['auto', ...bases] as const)),
  maxDays: v.optional(number(1, 365)),
  by: v.optional(oneOf(['week', 'month', 'quarter'] as const)),
  dateOrder: v.optional(oneOf(['dmy', 'mdy'] as const)),
  columns: v.optional(fields(Object.fromEntries(columnFields.map((name) => [name, v.optional(text)])))),
  statuses: v.optional(named(oneOf(statusCategories))),
  rules: v.optional(list(rule)),
  names: v.optional(named(text)),
  thresholds: v.optional(
    fields({
      growthLed: v.optional(share),
      supportLed: v.optional(share),
      support: v.optional(share),
    }),
  ),
  target: v.optional(share),
  hourlyCost: v.optional(number(0)),
  currency: v.optional(text),
  team: v.optional(text),
  labels: v.optional(text),
  alignment: v.optional(list(text)),
});

/** Checks mkt-audit.config.yaml; paths in it are relative to its own folder. Error: bad-field. */
export function readConfig(yaml: YamlFile, cwd: string): Config {
  const { rules, team, labels, alignment, ...rest } = check(configFile, yaml);
  const folder = dirname(resolve(cwd, yaml.file));
  const beside = (path: string) => resolve(folder, path);
  refuseFallingLimits(yaml, rest.thresholds);
  return {
    ...(rest as Config),
    ...(rules && { rules: rules.map((written, index) => toRule(yaml, index, written)) }),
    ...(team && { team: beside(team) }),
    ...(labels && { labels: beside(labels) }),
    ...(alignment && { alignment: alignment.map(beside) }),
  };
}

function toRule(yaml: YamlFile, index: number, written: v.InferOutput<typeof rule>): Rule {
  if (Object.keys(written.match).length === 0) {
    throw fieldError(yaml, ['rules', index, 'match'], { code: 'required' });
  }
  const name = lastPart(written.class);
  const kind = written.kind ?? (isKind(name) ? name : undefined);
  const class_ = isClass(name) ? name : classOf(name as Kind);
  if (kind && classOf(kind) !== class_) {
    throw fieldError(yaml, ['rules', index, 'kind'], { code: 'one-of', values: kindsOf[class_] });
  }
  return { match: written.match, class: class_, ...(kind && { kind }) };
}

/** "support/collateral" → "collateral". */
function lastPart(value: string): string {
  return value.slice(value.lastIndexOf('/') + 1).trim();
}

function refuseFallingLimits(yaml: YamlFile, thresholds: Config['thresholds']): void {
  const { growthLed = 0.25, supportLed = 0.5, support = 0.75 } = thresholds ?? {};
  if (growthLed < supportLed && supportLed < support) return;
  throw fieldError(yaml, ['thresholds'], { code: 'ascending' });
}
