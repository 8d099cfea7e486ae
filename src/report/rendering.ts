import type { Format } from './format/format.js';
import type { Text } from './text/text.js';

/** What a renderer is given beside the audit. */
export interface Rendering {
  text: Text;
  format: Format;
  /** Columns of the screen; at least 40. */
  width: number;
  /** Whether the output may carry colours. */
  colour: boolean;
  /** For a spreadsheet that a person opens at a double click, in their language's writing. */
  forExcel: boolean;
  /** Without warnings. */
  quiet: boolean;
  /** What to call the input in the "next" line, such as "tasks.csv". */
  command: string;
  /** The command to type next, where it is not the report on the same files. */
  next?: string;
}
