import type { Verdict } from '../audit/audit.js';
import type { FindingFigures } from '../audit/figures.js';
import type { Finding, FindingId, Need } from '../audit/finding.js';
import type { Unit } from '../effort/effort.js';
import type { Format } from './format/format.js';
import type { Text } from './text/text.js';

/** What every sentence on a finding is told with. */
export interface Telling {
  format: Format;
  unit: Unit;
  /** Of the costs, where the user gave rates. */
  currency?: string;
}

/** The words of one finding. Figures come first, so that a sentence never says more than they do. */
export interface Words<Figures> {
  /** Two or three words, for headings and lists. */
  title: string;
  headline(figures: Figures, telling: Telling): string;
  /** What to do about it; empty where there is nothing to do. */
  action(figures: Figures, telling: Telling): string;
  /** When it is no problem, as a whole sentence. */
  noProblemWhen: string;
}
export type FindingWords = { [Id in FindingId]: Words<FindingFigures[Id]> };

/** What the data lack, as a whole sentence that says how to get it. */
export type NeedWords = Record<Need, string>;

export interface VerdictWords {
  /** One sentence: where marketing leans, the ratio and its interval. */
  headline(verdict: Verdict, telling: Telling): string;
  /** Why it cannot be told, and what would settle it; empty where it can. */
  why(verdict: Verdict, telling: Telling): string;
}

/** A finding in words. */
export interface ToldFinding {
  title: string;
  headline: string;
  action: string;
  noProblemWhen: string;
  /** Sentences; only where the finding is unknown. */
  needs: string[];
}

/** Makes the words of a finding; an unknown one says what it needs instead. */
export function tellFinding(finding: Finding, text: Text, telling: Telling): ToldFinding {
  const words = text.findings[finding.id] as Words<unknown>;
  const { title, noProblemWhen } = words;
  if (finding.level === 'unknown') {
    const needs = finding.needs.map((need) => text.needs[need]);
    return { title, headline: text.unknown(title, needs[0] ?? ''), action: '', noProblemWhen: '', needs };
  }
  const told = {
    headline: words.headline(finding.figures, telling),
    action: words.action(finding.figures, telling),
  };
  return { title, ...told, noProblemWhen, needs: [] };
}
