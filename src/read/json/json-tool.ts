import type { Draft } from '../task-draft.js';
import type { Statuses } from '../values/statuses.js';

/** Parsed JSON, of which nothing is known yet. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface JsonSettings {
  file: string;
  statuses: Statuses;
}

/** A tool that exports JSON: how to know it, and its tasks. */
export interface JsonTool {
  id: string;
  name: string;
  fits(json: Json): boolean;
  /** `row` of a draft is the place in the list, from 1. */
  read(json: Json, settings: JsonSettings): Draft[];
  /** Entries that are no tasks, such as templates. */
  otherRows?(json: Json): number;
  caps?: readonly number[];
}
