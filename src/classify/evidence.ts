import type { Evidence, TaskText } from './decision.js';
import { noDepartment } from './features/department-finder.js';
import { departments } from './features/departments.js';
import { contextFields, contextText, type Extraction } from './features/extract.js';
import { byRequester, fieldNames, inTitle, type Signals } from './features/signals.js';
import { type Calibration, type Circumstances, calibrate } from './model/calibration.js';
import { addRow, outputs, rowOf } from './model/rows.js';
import type { Weights } from './model/weights.js';
import { classes } from './taxonomy.js';
import { createTokens, type Tokens, tokenize } from './text/tokens.js';

const most = 6;
/** A pull weaker than this (in log-odds) is not worth telling. */
const weakest = 0.1;
/** A short word alone ("til", "für") must pull harder than this, as "SEO" and "CRM" do. */
const weakestShort = 0.6;
/** Words this short ("til", "for", "på") lend their pull to longer ones beside them. */
const shortWord = 3;

interface Unit {
  text: string;
  field: number;
  pull: Float64Array;
}

/**
 * What decided: the words of the task (phrases of the lexicon as one), each with the class that it pulls towards and by how much.
 * The pull is the class's log-odds with the word less those without it.
 */
export function explainTask(
  weights: Weights,
  task: TaskText,
  extraction: Extraction,
  logits: Float64Array,
  circumstances: Circumstances,
): Evidence[] {
  const units = unitsOf(weights, task, extraction);
  const all = oddsOf(logits, circumstances, weights.calibration);
  const evidence: Evidence[] = [];
  const without = new Float64Array(outputs);
  for (const unit of units) {
    for (let output = 0; output < outputs; output += 1)
      without[output] = (logits[output] as number) - (unit.pull[output] as number);
    const rest = oddsOf(without, circumstances, weights.calibration);
    const pulls = all.map((odds, name) => odds - (rest[name] as number));
    const weight = Math.max(...pulls);
    const name = classes[pulls.indexOf(weight)];
    const from = fieldNames[unit.field];
    if (name === undefined || from === undefined) continue;
    if (weight < (unit.text.length <= shortWord ? weakestShort : weakest)) continue;
    evidence.push({ text: unit.text, class: name, weight: Math.round(weight * 100) / 100, from });
  }
  return evidence.sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1)).slice(0, most);
}

const kindProbabilities = new Float64Array(outputs);
const classProbabilities = new Float64Array(classes.length);

function oddsOf(logits: Float64Array, circumstances: Circumstances, calibration: Calibration): number[] {
  calibrate(logits, circumstances, calibration, kindProbabilities, classProbabilities);
  return Array.from(classProbabilities, (p) => Math.log((p + 1e-9) / (1 - p + 1e-9)));
}

/** Reused from text to text: they have room for the longest. */
const tokens = createTokens();

function unitsOf(weights: Weights, task: TaskText, extraction: Extraction): Unit[] {
  const { signals, titleMatches } = extraction;
  const units: Unit[] = [];
  for (const field of [inTitle, ...contextFields]) {
    const text = field === inTitle ? task.title : contextText(task, field);
    if (text === '') continue;
    tokenize(text, tokens);
    const heads = phraseHeads(tokens, field === inTitle ? titleMatches : undefined);
    const pulls = pullsOf(weights, signals, field, tokens);
    units.push(...phrases(text, tokens, heads, pulls, field));
  }
  const asked = task.requesterDepartment || departments[extraction.department] || task.requester;
  if (extraction.department !== noDepartment && asked !== undefined) {
    const pull = new Float64Array(outputs);
    for (let at = 0; at < signals.count; at += 1) {
      const row = signals.field[at] === byRequester ? rowOf(weights, signals.key[at] as number) : -1;
      if (row >= 0) addRow(weights, row, signals.value[at] as number, pull);
    }
    units.push({ text: asked, field: byRequester, pull });
  }
  return units;
}

/** For each word the first word of the phrase that it belongs to. */
function phraseHeads(tokens: Tokens, matches: Extraction['titleMatches'] | undefined): number[] {
  const heads = Array.from({ length: tokens.count }, (_, at) => at);
  for (let match = 0; match < (matches?.count ?? 0); match += 1) {
    const first = matches?.first[match] ?? 0;
    const last = matches?.last[match] ?? 0;
    for (let at = first + 1; at <= last; at += 1)
      heads[at] = Math.min(heads[at] ?? at, heads[first] ?? first);
  }
  return heads;
}

function pullsOf(weights: Weights, signals: Signals, field: number, tokens: Tokens): Float64Array[] {
  const pulls = Array.from({ length: tokens.count }, () => new Float64Array(outputs));
  for (let at = 0; at < signals.count; at += 1) {
    const first = signals.first[at] as number;
    if (signals.field[at] !== field || first < 0) continue;
    const row = rowOf(weights, signals.key[at] as number);
    if (row < 0) continue;
    const last = signals.last[at] as number;
    let telling = 0;
    for (let word = first; word <= last; word += 1) if (lengthOf(tokens, word) > shortWord) telling += 1;
    const share = 1 / (telling > 0 ? telling : last - first + 1);
    for (let word = first; word <= last; word += 1) {
      const pull = pulls[word];
      const carries = telling === 0 || lengthOf(tokens, word) > shortWord;
      if (pull !== undefined && carries) addRow(weights, row, (signals.value[at] as number) * share, pull);
    }
  }
  return pulls;
}

function phrases(
  text: string,
  tokens: Tokens,
  heads: number[],
  pulls: Float64Array[],
  field: number,
): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (heads[at] !== at) continue;
    let last = at;
    const pull = new Float64Array(outputs);
    for (let word = at; word < tokens.count && heads[word] === at; word += 1) {
      last = word;
      const own = pulls[word] as Float64Array;
      for (let output = 0; output < outputs; output += 1)
        pull[output] = (pull[output] as number) + (own[output] as number);
    }
    if (last === at && lengthOf(tokens, at) < shortWord) continue;
    units.push({ text: text.slice(tokens.start[at], tokens.end[last]), field, pull });
  }
  return units;
}

function lengthOf(tokens: Tokens, word: number): number {
  return (tokens.end[word] as number) - (tokens.start[word] as number);
}
