import type { Text } from '../text.js';
import { expectedWords, yamlReason } from './expected.js';

export const errors: Text['errors'] = {
  'file-missing': ({ file }) => `${file}: filen findes ikke. Tjek navnet og mappen.`,
  'file-is-directory': ({ file }) => `${file} er en mappe. Angiv den eksportfil, der ligger i mappen.`,
  'file-empty': ({ file }) => `${file}: filen er tom. Eksportér den igen.`,
  'file-unreadable': ({ file, reason }) => `${file}: filen kan ikke læses (${reason}).`,
  'file-binary': ({ file }) =>
    `${file}: det er ikke en tabel med tekst. Eksportér opgaverne som CSV, XLSX eller JSON, og prøv igen.`,
  'file-is-input': ({ file }) =>
    `${file} er en af de filer, der læses, og dem overskriver programmet aldrig. Vælg et andet navn.`,
  'file-exists': ({ file }) =>
    `${file} findes allerede. Vælg et andet navn, eller tilføj --force for at overskrive.`,
  'write-failed': ({ file, reason }) => `${file}: filen kan ikke skrives (${reason}).`,
  'unknown-format': ({ file }) =>
    `${file}: formatet er ukendt. mkt-audit læser CSV, TSV, XLSX og JSON fra Jira, Trello og GitHub.`,
  'old-excel': ({ file }) =>
    `${file}: det er det gamle Excel-format (.xls) eller en projektmappe med adgangskode. Gem den i Excel som .xlsx uden adgangskode eller som CSV.`,
  'web-page': ({ file }) =>
    `${file}: det er en webside og ikke en tabel, uanset hvad filen hedder. Eksportér opgaverne som CSV.`,
  'zip-file': ({ file }) =>
    `${file}: det er et zip-arkiv. Pak det ud, og angiv den CSV-fil, der ligger i det.`,
  'workbook-broken': ({ file }) =>
    `${file}: projektmappen er beskadiget og kan ikke læses. Åbn den i Excel, gem den på ny som .xlsx eller CSV, og prøv igen.`,
  'json-broken': ({ file, line }) =>
    `${file}, linje ${line}: det er ikke gyldig JSON. Eksporten er nok blevet afbrudt: eksportér igen.`,
  'quote-not-closed': ({ file, row }) =>
    `${file}, række ${row}: citationstegnet, der begynder her, slutter aldrig. Eksportér igen, eller ret rækken i en teksteditor.`,
  'csv-broken': ({ file, row, reason }) =>
    `${file}, række ${row}: rækken kan ikke læses (${reason}). Eksportér igen.`,
  'excel-wreck': ({ file, rows, wrong }) =>
    `${file}: ${wrong} af ${rows} rækker passer ikke til kolonnerne i overskriften; det sker, når filen har været åbnet og gemt i Excel. Eksportér igen, og lad være med at åbne filen først.`,
  'no-title-column': ({ file, columns, suggestion, config }) =>
    `${file}: ingen kolonne ligner en opgavetitel${config ? `, og "${config.column}", som ${config.file} nævner, findes ikke` : ''}. Kolonnerne er: ${columns}. Prøv ${suggestion}`,
  'no-rows': ({ file }) =>
    `${file}: der er en overskrift, men ingen rækker under den. Tjek filteret på eksporten.`,
  'no-tasks': ({ file, reason }) => `${file}: der er ingen opgaver i filen (${reason}).`,
  'pattern-too-wide': ({ pattern }) =>
    `${pattern}: det omfatter for mange mapper. Begynd med en mappe, der ligger tættere på filerne.`,
  'too-large': ({ file, what }) => `${file}: ${what}. Eksportér en kortere periode eller færre kolonner.`,
  'unpacks-too-large': ({ file, size, most }) =>
    `${file}: en XLSX-fil er pakket; pakket ud fylder den ${size} MB, og der læses højst ${most} MB. Eksportér en kortere periode eller færre kolonner.`,
  'map-column-missing': ({ file, column, columns, nearest }) =>
    `${file}: der er ingen kolonne "${column}". Kolonnerne er: ${columns}.${meant(nearest)}`,
  'bad-option': ({ option, value, expected, nearest }) =>
    `${option} ${value}: her skal stå ${expected}.${meant(nearest)}`,
  'bad-usage': ({ message }) => message,
  'yaml-broken': ({ file, line, reason }) => `${file}, linje ${line}: ugyldig YAML (${yamlReason(reason)}).`,
  'bad-field': ({ file, line, field, expected }) =>
    `${file}, linje ${line}: ${field}: ${expectedWords(expected)}.`,
  'bad-cell': ({ file, row, column, expected }) =>
    `${file}, række ${row}, kolonne "${column}": ${expectedWords(expected)}.`,
  'no-terminal': ({ command }) =>
    `${command} stiller spørgsmål og kræver en terminal. Brug --answers FIL i stedet.`,
};

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` (Mente du "${nearest}"?)`;
}
