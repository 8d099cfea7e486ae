import type { Audit } from '../../audit/audit.js';
import type { Rendering } from '../rendering.js';
import { toolName } from '../tool-name.js';
import { clean } from './clean.js';
import { wrap } from './wrap.js';

/** Which tool's export each file was taken for: "tasks.csv (Jira Cloud, 214 rows)". */
export function filesSection(audit: Audit, { text, format, width }: Rendering): string[] {
  const files = audit.input.files.map(
    (file) =>
      `${clean(file.name)} (${text.terminal.file(toolName(file.tool, text), format.number(file.rows))})`,
  );
  return files.length === 0 ? [] : wrap(text.terminal.read(files.join(', ')), width, '  ');
}
