import { headerKey, headerKeys } from '../table/header.js';
import { tableTools } from './index.js';
import { titleOfLastResort } from './synonyms.js';

let names: ReadonlySet<string> | undefined;

/** Every column name that some tool, some language or the user's own map knows, as compared. Made when first asked for. */
export function knownColumnNames(own: Readonly<Record<string, string>> = {}): ReadonlySet<string> {
  names ??= new Set(
    headerKeys([
      ...new Set([...tableTools.flatMap((tool) => Object.values(tool.columns).flat()), ...titleOfLastResort]),
    ]),
  );
  const more = Object.values(own).map(headerKey);
  return more.length === 0 ? names : new Set([...names, ...more]);
}
