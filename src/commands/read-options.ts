import type { Io } from '../io.js';
import type { ReadOptions } from '../read/index.js';
import { near } from './near.js';
import type { Settings } from './settings.js';

/** What the read room needs of the settings. */
export function readOptions(
  settings: Settings,
  io: Io,
  asked: Pick<ReadOptions, 'onProgress' | 'onTask' | 'hash'> = {},
): ReadOptions {
  return {
    map: settings.map,
    columns: settings.columns,
    config: settings.config && near(settings.config, io.cwd),
    tool: settings.tool,
    dateOrder: settings.dateOrder,
    statuses: settings.statuses,
    only: settings.only,
    without: settings.without,
    stdin: io.stdin as AsyncIterable<Uint8Array>,
    cwd: io.cwd,
    ...asked,
  };
}
