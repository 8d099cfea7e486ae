import type { DepartmentOf, TaskText } from '../decision.js';
import { join } from '../hash.js';
import { matchConcepts } from '../lexicon/match.js';
import { createMatches, type Matches } from '../lexicon/matches.js';
import type { LexiconTable } from '../lexicon/table.js';
import { createTokens, type Tokens, tokenize } from '../text/tokens.js';
import { createFound, distinct, emitConceptPairs, emitConcepts, type Found } from './concepts.js';
import { createDepartmentFinder, noDepartment } from './department-finder.js';
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
  /** Its number, or `noDepartment`. */
  department: number;
}

export type Extractor = (task: TaskText) => Extraction;

export function createExtractor(tables: FeatureTables, departmentOf?: DepartmentOf): Extractor {
  const departmentFor = createDepartmentFinder(departmentOf);
  const signals = createSignals();
  const title = createTokens();
  const titleMatches = createMatches();
  const titleConcepts = createFound();
  const other = createTokens();
  const otherMatches = createMatches();
  const otherConcepts = createFound();
  const result: Extraction = { signals, title, titleMatches, titleConcepts, department: noDepartment };

  const context = (text: string, field: number, strength: number) => {
    if (text === '') return;
    tokenize(text, other);
    emitContext(other, field, contextLength * strength, signals);
    matchConcepts(tables.lexicon, other, otherMatches);
    distinct(otherMatches, otherConcepts);
    emitConcepts(otherConcepts, space.contextConcept, field, contextConcept * strength, signals);
  };

  return (task) => {
    signals.count = 0;
    emit(signals, space.bias, 0, 1, inTitle, -1, -1);

    tokenize(task.title, title);
    emitTitle(title, signals);
    matchConcepts(tables.lexicon, title, titleMatches);
    distinct(titleMatches, titleConcepts);
    emitConcepts(titleConcepts, space.titleConcept, inTitle, 1, signals);
    emitConceptPairs(titleConcepts, tables.clusters, signals);

    const description = contextText(task, inDescription);
    if (description !== '') {
      tokenize(description, other);
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
    for (const field of contextFields)
      if (field !== inDescription) context(contextText(task, field), field, contextStrength[field] ?? 1);

    const department = departmentFor(task);
    result.department = department;
    emit(signals, space.department, department, 1, byRequester, -1, -1);
    if (department !== noDepartment) {
      for (let at = 0; at < titleConcepts.count; at += 1) {
        const cluster = tables.clusters[titleConcepts.concept[at] as number] as number;
        emit(
          signals,
          space.departmentConcept,
          join(department, cluster),
          departmentConcept,
          byRequester,
          -1,
          -1,
        );
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

/** The fields around a title, in the order in which they are read. */
export const contextFields: readonly number[] = [inDescription, inLabels, inParent, inProject, inType];

/** The text of one of these fields; empty where the task has none. */
export function contextText(task: TaskText, field: number): string {
  if (field === inDescription) return task.description.slice(0, longestDescription);
  if (field === inLabels) return task.labels.length === 0 ? '' : task.labels.join(' | ');
  if (field === inParent) return task.parentTitle ?? '';
  if (field === inProject) return task.project ?? '';
  return task.type ?? '';
}

/** Whether the task tells who asked for it, by name or by department. */
export function isAsked(task: TaskText): boolean {
  return Boolean(task.requester) || Boolean(task.requesterDepartment);
}
