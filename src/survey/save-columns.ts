import { readConfig } from '../files/config-file.js';
import { keepFile } from './kept-file.js';
import type { ColumnMap } from './mapping.js';

/** The config that is written where there is none yet. */
export const configName = 'mkt-audit.config.yaml';

/** Puts the columns into the config, beside what stands there; its comments stay. Errors: those of the config. */
export async function saveColumns(path: string, map: ColumnMap, header: string, cwd: string): Promise<void> {
  const file = await keepFile(path, {
    cwd,
    header: [header],
    check: (yaml) => {
      if (Object.keys((yaml.value as object | null) ?? {}).length > 0) readConfig(yaml, cwd);
    },
  });
  await file.change((document) => {
    if (!document.get('columns')) document.set('columns', document.createNode({}));
    for (const [field, column] of Object.entries(map)) document.setIn(['columns', field], column);
  });
}
