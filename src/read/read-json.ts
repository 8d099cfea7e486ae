import { UserError } from '../errors.js';
import type { Warning } from '../task.js';
import { asUtf8 } from './bytes/encoding.js';
import { readWhole } from './bytes/open.js';
import { jsonTools } from './json/index.js';
import type { Json } from './json/json-tool.js';
import type { OneFile } from './read-file.js';
import type { ReadOptions } from './result.js';
import { statuses } from './values/statuses.js';

/** The largest JSON that is read; it has to be in memory as a whole. */
const largest = 128 * 2 ** 20;

/** Reads the JSON of Trello, Jira or GitHub. @throws UserError json-broken, unknown-format, no-tasks, no-rows, too-large */
export async function readJson(
  name: string,
  bytes: AsyncIterable<Buffer>,
  options: ReadOptions,
  sha256: () => string,
): Promise<OneFile> {
  const { chunks, found } = asUtf8(bytes);
  const text = (await readWhole(chunks, name, largest)).toString('utf8');
  const json = parse(text, name);
  // Nothing in the list, so nothing tells the tool.
  if (Array.isArray(json) && json.length === 0) throw new UserError('no-tasks', { file: name, reason: '[]' });
  const tool = jsonTools.find((known) => known.fits(json));
  if (!tool) throw new UserError('unknown-format', { file: name });
  const meaning = statuses(options.statuses);
  const drafts = tool.read(json, { file: name, statuses: meaning });
  if (drafts.length === 0) throw new UserError('no-rows', { file: name });
  const warnings: Warning[] = [];
  if (tool.caps?.includes(drafts.length))
    warnings.push({ code: 'rows-capped', args: { file: name, rows: drafts.length } });
  const unknown = [...meaning.unknown].map(([status, tasks]) => ({ status, tasks }));
  options.onProgress?.(drafts.length, name);
  return {
    read: {
      name,
      tool: tool.id,
      toolName: tool.name,
      dialect: { format: 'json', encoding: found.name },
      rows: drafts.length,
      tasks: drafts.length,
      sha256: sha256(),
      columns: [],
      otherRows: tool.otherRows?.(json) ?? 0,
      unknownStatuses: unknown,
    },
    drafts,
    warnings,
    entries: false,
    globalIds: true,
  };
}

function parse(text: string, file: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    throw new UserError('json-broken', { file, line: text.slice(0, position).split('\n').length });
  }
}
