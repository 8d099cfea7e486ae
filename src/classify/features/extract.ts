import type { DepartmentOf, TaskText } from '../decision.js';
import { join } from '../hash.js';
import { matchConcepts } from '../lexicon/match.js';
import { createMatches, type Matches } from '../lexicon/matches.js';
import type { LexiconTable } from '../lexicon/table.js';
import { createTokens, type Tokens, tokenize } from '../text/tokens.js';
import { createFound, distinct, emitConceptPairs, emitConcepts, type Found } from './concepts.js';
import { type Department, departmentNamed, departments, isDepartmentName } from './departments.js';
import { space } from './keys.js';
import {
  byRequester,
  createSignals,
  emit,
  inDescription,
  inLabels,
  inParent,
  inProject,
  inTitle,
  inType,
  type Signals,
} from './signals.js';
import { emitContext, emitDescription, emitTitle } from './words.js';

/** So much of a description is read; what a task is stands at its beginning. */
export const longestDescription = 1500;
export const descriptionLength = 0.8;
export const contextLength = 0.5;
export const contextConcept = 0.6;
export const departmentConcept = 0.3;

/** What the features are made with: the compiled lexicon and each concept's cluster (its group and what it mostly speaks for). */
export interface FeatureTables {
  lexicon: LexiconTable;
  clusters: Uint16Array;
}

/** The features of one task; everything is reused by the next call. */
export interface Extraction {
  signals: Signals;
  title: Tokens;
  titleMatches: Matches;
  titleConcepts: Found;
  department: Department | undefined;
}

export type Extractor = (task: TaskText, departmentOf?: DepartmentOf) => Extraction;

export function createExtractor(tables: FeatureTables): Extractor {
  const signals = createSignals();
  const title = createTokens();
  const titleMatches = createMatches();
  const titleConcepts = createFound();
  const other = createTokens();
  const otherMatches = createMatches();
  const otherConcepts = createFound();
  const result: Extraction = { signals, title, titleMatches, titleConcepts, department: undefined };

  const context = (text: string | undefined, field: number, strength: number) => {
    if (text === undefined || text === '') return;
    tokenize(text, other);
    emitContext(other, field, contextLength * strength, signals);
    matchConcepts(tables.lexicon, other, otherMatches);
    distinct(otherMatches, otherConcepts);
    emitConcepts(otherConcepts, space.contextConcept, field, contextConcept * strength, signals);
  };

  return (task, departmentOf) => {
    signals.count = 0;
    emit(signals, space.bias, 0, 1, inTitle, -1, -1);

    tokenize(task.title, title);
    emitTitle(title, signals);
    matchConcepts(tables.lexicon, title, titleMatches);
    distinct(titleMatches, titleConcepts);
    emitConcepts(titleConcepts, space.titleConcept, inTitle, 1, signals);
    emitConceptPairs(titleConcepts, tables.clusters, signals);

    if (task.description !== '') {
      tokenize(task.description.slice(0, longestDescription), other);
      emitDescription(other, descriptionLength, signals);
      matchConcepts(tables.lexicon, other, otherMatches);
      distinct(otherMatches, otherConcepts);
      emitConcepts(
        otherConcepts,
        space.bodyConcept,
        inDescription,
        1 / Math.sqrt(1 + otherConcepts.count),
        signals,
      );
    }
    for (const [field, text] of contextTexts(task))
      if (field !== inDescription) context(text, field, contextStrength[field] ?? 1);

    const department = departmentFor(task, departmentOf);
    result.department = department;
    const number = department === undefined ? departments.length : departments.indexOf(department);
    emit(signals, space.department, number, 1, byRequester, -1, -1);
    if (department !== undefined) {
      for (let at = 0; at < titleConcepts.count; at += 1) {
        const cluster = tables.clusters[titleConcepts.concept[at] as number] as number;
        emit(signals, space.departmentConcept, join(number, cluster), departmentConcept, byRequester, -1, -1);
      }
    }
    return result;
  };
}

/** How much the fields around a task count: a project's name stands on all of its tasks. */
export const contextStrength: Record<number, number> = {
  [inLabels]: 1,
  [inParent]: 1,
  [inProject]: 0.5,
  [inType]: 0.7,
};

/** The texts of a task besides its title, with their fields; empty ones are left out. */
export function contextTexts(task: TaskText): (readonly [field: number, text: string])[] {
  const texts: (readonly [number, string])[] = [];
  if (task.description !== '') texts.push([inDescription, task.description.slice(0, longestDescription)]);
  if (task.labels.length > 0) texts.push([inLabels, task.labels.join(' | ')]);
  if (task.parentTitle) texts.push([inParent, task.parentTitle]);
  if (task.project) texts.push([inProject, task.project]);
  if (task.type) texts.push([inType, task.type]);
  return texts;
}

/** The export's own field first, then team.yaml, then a requester that is itself a department ("Salg"). */
export function departmentFor(
  task: TaskText,
  departmentOf: DepartmentOf | undefined,
): Department | undefined {
  const named = departmentNamed(task.requesterDepartment);
  if (named !== undefined || task.requester === undefined) return named;
  const listed = departmentNamed(departmentOf?.(task.requester));
  if (listed !== undefined) return listed;
  return isDepartmentName(task.requester) ? departmentNamed(task.requester) : undefined;
}

/** Whether the task tells who asked for it, by name or by department. */
export function isAsked(task: TaskText): boolean {
  return Boolean(task.requester) || Boolean(task.requesterDepartment);
}
