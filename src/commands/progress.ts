import type { Io } from '../io.js';
import { formatFor } from '../report/format/format.js';
import type { Text } from '../report/text/text.js';
import type { Settings } from './settings.js';

export interface Progress {
  rows: (rows: number, file: string) => void;
  end: () => void;
}

const every = 5000;

/** Rows read so far, on one line of stderr that is wiped at the end; silent without a terminal, in CI and with --quiet. */
export function progressOn(io: Io, settings: Settings, text: Text): Progress {
  // Some pseudo-terminals say that they are 0 columns wide; a line that is rewritten would never end there.
  if (!io.stderr.isTTY || !io.stderr.columns || io.env.CI || settings.quiet)
    return { rows: () => {}, end: () => {} };
  const format = formatFor(settings.language);
  let shown = false;
  return {
    rows: (rows) => {
      if (rows % every !== 0) return;
      shown = true;
      io.stderr.write(`\r${text.terminal.reading(format.number(rows))}`);
    },
    end: () => {
      if (shown) io.stderr.write('\r\u001b[K');
    },
  };
}
