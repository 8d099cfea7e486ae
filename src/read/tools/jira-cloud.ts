import { isJira } from './jira.js';
import { jiraNames } from './jira-names.js';
import type { TableTool } from './tool.js';

/** Jira Cloud, "Export CSV (all fields)" or "(current fields)". People have an id column beside the name. */
export const jiraCloud: TableTool = {
  id: 'jira-cloud',
  name: 'Jira Cloud',
  rows: 'tasks',
  fits: (header) =>
    isJira(header) &&
    (cloudOnly.some((name) => header.has(name)) ||
      header.cells.some((cell) => /^(?:assignee|reporter|creator) ?id$/i.test(cell.name))),
  columns: jiraNames,
  time: 'seconds',
  ids: 'global',
  caps: [1000, 10_000],
};

const cloudOnly = [
  'Status Category',
  'Categoría de estado',
  "Catégorie d'état",
  'Categoria do status',
  'Kategoria statusu',
  'Statuskategorie',
  'ID de la persona asignada',
  'ID de la personne assignée',
  'ID do responsável',
  'ID osoby przypisanej',
  'ID der zugewiesenen Person',
  'ID del informador',
  'ID des Autors',
  'Parent key',
  'Parent summary',
];
