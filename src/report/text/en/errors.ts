import type { ErrorArgs, ErrorCode } from '../../../errors.js';
import { expectedWords, yamlReason } from './expected.js';

/** One line for each mistake that a user can make: what, where, what to do. */
export const errors: { [Code in ErrorCode]: (args: ErrorArgs[Code]) => string } = {
  'file-missing': ({ file }) => `${file}: there is no such file. Check the name and the folder.`,
  'file-is-directory': ({ file }) => `${file} is a folder. Name the export file in it.`,
  'file-empty': ({ file }) => `${file}: the file is empty. Export it again.`,
  'file-unreadable': ({ file, reason }) => `${file}: cannot be read (${reason}).`,
  'file-binary': ({ file }) =>
    `${file}: this is not a table of text. Export the tasks as CSV, XLSX or JSON and try again.`,
  'file-is-input': ({ file }) =>
    `${file} is one of the files that are read, and those are never overwritten. Choose another name.`,
  'file-exists': ({ file }) => `${file} exists already. Choose another name, or add --force to overwrite it.`,
  'write-failed': ({ file, reason }) => `${file}: cannot be written (${reason}).`,
  'unknown-format': ({ file }) =>
    `${file}: the format is not known. mkt-audit reads CSV, TSV, XLSX and the JSON of Jira, Trello and GitHub.`,
  'old-excel': ({ file }) =>
    `${file}: this is the old Excel format (.xls), or a workbook with a password. Save it in Excel as .xlsx without a password, or as CSV.`,
  'web-page': ({ file }) =>
    `${file}: this is a web page, not a table, whatever its name says. Export the tasks as CSV.`,
  'zip-file': ({ file }) => `${file}: this is a zip archive. Unpack it and name the CSV inside.`,
  'workbook-broken': ({ file }) =>
    `${file}: the workbook is damaged and cannot be read. Open it in Excel, save it anew as .xlsx or CSV, and try again.`,
  'json-broken': ({ file, line }) =>
    `${file}, line ${line}: this is not valid JSON. The export was probably cut off: export it again.`,
  'quote-not-closed': ({ file, row }) =>
    `${file}, row ${row}: the quote opened here never closes. Export the file again, or mend the row in a text editor.`,
  'csv-broken': ({ file, row, reason }) =>
    `${file}, row ${row}: the row cannot be read (${reason}). Export the file again.`,
  'excel-wreck': ({ file, rows, wrong }) =>
    `${file}: ${wrong} of ${rows} rows do not have the header's columns, as after opening and saving in Excel. Export it again and do not open it before.`,
  'no-title-column': ({ file, columns, suggestion, config }) =>
    `${file}: no column looks like a task's title${config ? `, and it lacks "${config.column}", which ${config.file} names` : ''}. Its columns are: ${columns}. Try ${suggestion}`,
  'no-rows': ({ file }) => `${file}: there is a header but no row below it. Check the export's filter.`,
  'no-tasks': ({ file, reason }) => `${file}: there are no tasks in it (${reason}).`,
  'pattern-too-wide': ({ pattern }) =>
    `${pattern}: this reaches into too many folders. Begin with a folder nearer to the files.`,
  'too-large': ({ file, what }) => `${file}: ${what}. Export a shorter period, or fewer columns.`,
  'unpacks-too-large': ({ file, size, most }) =>
    `${file}: an XLSX is a packed file; unpacked, this one has ${size} MB, and at most ${most} MB are read. Export a shorter period, or fewer columns.`,
  'map-column-missing': ({ file, column, columns, nearest }) =>
    `${file}: there is no column "${column}". Its columns are: ${columns}.${meant(nearest)}`,
  'bad-option': ({ option, value, expected, nearest }) =>
    `${option} ${value}: expected ${expected}.${meant(nearest)}`,
  'bad-usage': ({ message }) => message,
  'yaml-broken': ({ file, line, reason }) =>
    `${file}, line ${line}: this is not valid YAML (${yamlReason(reason)}).`,
  'bad-field': ({ file, line, field, expected }) =>
    `${file}, line ${line}: ${field}: ${expectedWords(expected)}.`,
  'bad-cell': ({ file, row, column, expected }) =>
    `${file}, row ${row}, column "${column}": ${expectedWords(expected)}.`,
  'no-terminal': ({ command }) =>
    `${command} asks questions and needs a terminal. Use --answers FILE instead.`,
};

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` (Did you mean "${nearest}"?)`;
}
