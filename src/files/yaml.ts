import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { UserError } from '../errors.js';
import { brokenAlias } from './yaml-aliases.js';
import { tooDeepFrom } from './yaml-depth.js';

/** An anchor may be named by every person of a large team; aliases of aliases multiply. */
const mostAliases = 10_000;
/** More than a file that may be read has room for without aliases. */
const mostValues = 1_000_000;

/** A YAML file as read: its document (comments kept), its plain value, and the line of any field. */
export interface YamlFile {
  file: string;
  document: Document;
  /** Plain data; fields without a value are left out, so that an empty "aliases:" means none. */
  value: unknown;
  /** The line (1 = first) where a field stands, or the nearest field around it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Parses YAML 1.2, also where a file says that it is 1.1, whose `<<` joins maps. Errors: yaml-broken, with the line and the reader's
 * reason, or one of ours for what would overwhelm it.
 */
export function parseYaml(file: string, text: string): YamlFile {
  const deep = tooDeepFrom(text);
  if (deep !== undefined) throw new UserError('yaml-broken', { file, line: deep, reason: 'TOO_DEEP' });
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const error = document.errors[0];
  if (error) {
    throw new UserError('yaml-broken', { file, line: lines.linePos(error.pos[0]).line, reason: error.code });
  }
  const alias = brokenAlias(document);
  if (alias) {
    const { line } = lines.linePos(alias.offset);
    throw new UserError('yaml-broken', { file, line, reason: alias.reason });
  }
  return {
    file,
    document,
    value: plain(file, document),
    lineOf: (path) => lineOf(document, lines, path),
  };
}

function plain(file: string, document: Document): unknown {
  try {
    return withoutEmpty(document.toJS({ maxAliasCount: mostAliases }), { values: mostValues });
  } catch (error) {
    if (error instanceof ReferenceError) {
      throw new UserError('yaml-broken', { file, line: 1, reason: 'RESOURCE_EXHAUSTION' });
    }
    throw error;
  }
}

/** A copy in which every alias has its own values. @throws ReferenceError where there are more of them than `left` */
function withoutEmpty(value: unknown, left: { values: number }): unknown {
  left.values -= 1;
  if (left.values < 0) throw new ReferenceError('Too many values');
  if (Array.isArray(value)) return value.filter((one) => one !== null).map((one) => withoutEmpty(one, left));
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines own fields, so a "__proto__" in the file stays a field and changes no prototype.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([key, one]) => [key, withoutEmpty(one, left)]),
  );
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
