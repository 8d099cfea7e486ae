import type { Bar } from '../../audit/audit.js';

/** A piece of running text. Everything is text until a renderer escapes it: no markup may come from the data. */
export type Inline =
  | string
  | { strong: string }
  | { code: string }
  | { task: string }
  /** A way to the heading with this id. */
  | { link: string; to: string };

export interface Heading {
  type: 'heading';
  level: 1 | 2 | 3;
  text: string;
  /** Anchor, unique in the document. */
  id: string;
}
export interface Paragraph {
  type: 'paragraph';
  text: Inline[];
}
export interface List {
  type: 'list';
  ordered: boolean;
  items: Inline[][];
}
export interface TableBlock {
  type: 'table';
  caption: string;
  head: string[];
  align: ('left' | 'right')[];
  rows: Inline[][];
}
export interface ChartBlock {
  type: 'chart';
  chart: Chart;
}
/** Something to copy, such as a command. */
export interface CodeBlock {
  type: 'code';
  text: string;
}
/** Long evidence that a reader may open. */
export interface Fold {
  type: 'fold';
  summary: string;
  blocks: Block[];
}
export type Block = Heading | Paragraph | List | TableBlock | ChartBlock | CodeBlock | Fold;

export type Tone = Bar | 'neutral';

/** A chart as data; how it is drawn is up to the renderer. `alt` says in a sentence what it shows. */
export type Chart = BarChart | StackChart;

/** Horizontal bars, each with an interval where there is one. Values are 0..max. */
export interface BarChart {
  kind: 'bars';
  name: string;
  title: string;
  alt: string;
  /** What the line over a bar means, where there is one. */
  note?: string;
  max: number;
  rows: { label: string; value: number; low?: number; high?: number; shown: string; tone: Tone }[];
}

/** Horizontal bars made of parts that sum to 1. */
export interface StackChart {
  kind: 'stack';
  name: string;
  title: string;
  alt: string;
  legend: { tone: Tone; label: string }[];
  rows: { label: string; parts: { tone: Tone; share: number }[]; shown: string }[];
}

export const heading = (level: Heading['level'], text: string, id: string): Heading => ({
  type: 'heading',
  level,
  text,
  id,
});
export const paragraph = (...text: Inline[]): Paragraph => ({ type: 'paragraph', text });
export const list = (items: Inline[][], ordered = false): List => ({ type: 'list', ordered, items });
export const fold = (summary: string, ...blocks: Block[]): Fold => ({ type: 'fold', summary, blocks });

/** A headline as a sentence: a capital at its start, and an end where it has none. */
export function sentence(text: string): string {
  const begun = capital(text);
  return /[.!?…:]$/.test(begun) ? begun : `${begun}.`;
}

/** With a capital at its start. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return `${first.toUpperCase()}${rest.join('')}`;
}
