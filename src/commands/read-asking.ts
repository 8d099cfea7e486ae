import { UserError } from '../errors.js';
import { canAsk, type Io } from '../io.js';
import { type ReadOptions, type ReadResult, readTasks } from '../read/index.js';
import { readOptions } from './read-options.js';
import { screenWidth } from './screen.js';
import type { Settings } from './settings.js';

/**
 * Reads the files; where the columns of one cannot be understood and a person sits at the terminal, asks which is which,
 * and offers to remember it. Without a terminal the refusal shows the --map line to use.
 */
export async function readAsking(
  files: readonly string[],
  settings: Settings,
  io: Io,
  asked?: Pick<ReadOptions, 'onProgress' | 'onTask' | 'hash'>,
): Promise<ReadResult> {
  const options = readOptions(settings, io, asked);
  try {
    return await readTasks(files, options);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'no-title-column' || !canAsk(io)) throw error;
    const refused = error as UserError<'no-title-column'>;
    if (!refused.args.table || files.includes('-')) throw error;
    const { file, table } = refused.args;
    const [{ askColumns }, { terminalAsk }, { saveColumns, configName }, { loadText }] = await Promise.all([
      import('../survey/mapping.js'),
      import('../survey/ask.js'),
      import('../survey/save-columns.js'),
      import('../report/text/index.js'),
    ]);
    const text = await loadText(settings.language);
    const ask = terminalAsk(io, text);
    const say = (words: string) => void io.stdout.write(words);
    const withMap = (map: Record<string, string>) => ({ ...options, map: { ...options.map, ...map } });
    const map = await askColumns(
      file,
      table,
      async (columns) => (await readTasks([file], withMap(columns))).tasks,
      { ask, say, text, language: settings.language, columns: screenWidth(io) },
    );
    const path = settings.config ?? configName;
    if (await ask.yes(text.mapping.save(path), true)) {
      await saveColumns(path, map, text.mapping.comment, io.cwd);
      say(`${text.mapping.saved(path)}\n\n`);
    }
    return readTasks(files, withMap(map));
  }
}
