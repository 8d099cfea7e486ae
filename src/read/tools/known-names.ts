import { headerKey, headerKeys } from '../table/header.js';
import { tableTools } from './index.js';
import { titleOfLastResort } from './synonyms.js';

let names: ReadonlySet<string> | undefined;

/** Every column name that some tool, some language or the user's own map knows, as compared. Made when first asked for. */
export function knownColumnNames(own: Readonly<Record<string, string>> = {}): ReadonlySet<string> {
  names ??= new Set(headerKeys(allNames()));
  const more = Object.values(own).map(headerKey);
  return more.length === 0 ? names : new Set([...names, ...more]);
}

/** Several tools share a list. */
function allNames(): string[] {
  const names = [...titleOfLastResort];
  for (const columns of new Set(tableTools.map((tool) => tool.columns)))
    for (const some of Object.values(columns)) names.push(...some);
  return names;
}
