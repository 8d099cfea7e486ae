import type { Io } from '../io.js';
import { formatFor } from '../report/format/format.js';
import type { Rendering } from '../report/rendering.js';
import { screenWidth, wantsColour } from './screen.js';
import type { Settings } from './settings.js';

/** What a renderer is given: the words and writing of the language, and how wide and colourful the output may be. */
export function renderingFor(
  settings: Settings,
  text: Rendering['text'],
  io: Io,
  { files, toFile }: { files: readonly string[]; toFile: boolean },
): Rendering {
  return {
    text,
    format: formatFor(settings.language),
    width: toFile ? 80 : screenWidth(io),
    colour: !toFile && wantsColour(io),
    forExcel: toFile,
    quiet: settings.quiet,
    // A path may hold a name, so what hides names does not repeat it; nor can what was piped in be read again.
    command: settings.anonymize
      ? text.terminal.anyFile
      : files.map((file) => (file === '-' ? text.terminal.anyFile : quoted(file))).join(' '),
  };
}

function quoted(file: string): string {
  return /^[\p{L}\p{N}_./:\\-]+$/u.test(file) ? file : `"${file}"`;
}
