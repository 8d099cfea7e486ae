/**
 * What a user can get wrong, by code, with the parts of the sentence. The sentences stand in src/report/text/*\/errors.ts,
 * one line each: what, where, what to do. Every one of these ends the program with exit code 2.
 */
export interface ErrorArgs {
  'file-missing': { file: string };
  'file-is-directory': { file: string };
  'file-empty': { file: string };
  'file-unreadable': { file: string; reason: string };
  'file-binary': { file: string };
  'file-exists': { file: string };
  'file-is-input': { file: string };
  'write-failed': { file: string; reason: string };
  'unknown-format': { file: string };
  'old-excel': { file: string };
  'web-page': { file: string };
  'zip-file': { file: string };
  'workbook-broken': { file: string };
  'json-broken': { file: string; line: number };
  'quote-not-closed': { file: string; row: number };
  'csv-broken': { file: string; row: number; reason: string };
  'excel-wreck': { file: string; rows: number; wrong: number };
  /** `table` is for the dialogue that asks which column is what. */
  'no-title-column': {
    file: string;
    columns: string;
    suggestion: string;
    table?: UnreadTable;
    /** The config that named a title column which this file lacks. */
    config?: { file: string; column: string };
  };
  'no-rows': { file: string };
  'no-tasks': { file: string; reason: string };
  'pattern-too-wide': { pattern: string };
  'too-large': { file: string; what: string };
  /** In MB: what a workbook, or a part of it, would unpack to, and the most that is read. */
  'unpacks-too-large': { file: string; size: number; most: number };
  /** `nearest` is what was probably meant. */
  'map-column-missing': { file: string; column: string; columns: string; nearest?: string };
  'bad-option': { option: string; value: string; expected: string; nearest?: string };
  'bad-usage': { message: string };
  'yaml-broken': { file: string; line: number; reason: string };
  'bad-field': { file: string; line: number; field: string; expected: Expected };
  'bad-cell': { file: string; row: number; column: string; expected: Expected };
  'no-terminal': { command: string };
}
/** A table whose columns were not understood: their names, and its first rows. */
export interface UnreadTable {
  names: readonly string[];
  sample: readonly (readonly string[])[];
  rows: number;
  /** The column that most likely is the title. */
  likely: string;
}
export type ErrorCode = keyof ErrorArgs;

/** What should have stood in a field of a file that a person writes. `nearest` is what was probably meant. */
export type Expected =
  | {
      code:
        | 'text'
        | 'list'
        | 'fields'
        | 'date'
        | 'unique'
        | 'ascending'
        | 'from-before-to'
        | 'percent'
        | 'country';
    }
  | { code: 'required' }
  | { code: 'number'; min: number; max?: number }
  | { code: 'one-of'; values: readonly string[]; nearest?: string }
  | { code: 'known-field'; values: readonly string[]; nearest?: string };

/** A mistake that a user can make and mend. Anything else that is thrown is a bug of ours. */
export class UserError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'UserError';
  constructor(
    readonly code: Code,
    readonly args: ErrorArgs[Code],
  ) {
    super(code);
  }
}
