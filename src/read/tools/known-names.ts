import { headerKey } from '../table/header.js';
import { tableTools } from './index.js';
import { titleOfLastResort } from './synonyms.js';

let names: ReadonlySet<string> | undefined;

/** Every column name that some tool or language knows, as compared; made when first asked for. */
export function knownColumnNames(): ReadonlySet<string> {
  names ??= new Set(
    [...tableTools.flatMap((tool) => Object.values(tool.columns).flat()), ...titleOfLastResort].map(
      headerKey,
    ),
  );
  return names;
}
