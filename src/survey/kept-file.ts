import { Document, isMap } from 'yaml';
import { UserError } from '../errors.js';
import { readTextFile } from '../files/text-file.js';
import { checkWritable, writeWhole } from '../files/write.js';
import { parseYaml, type YamlFile } from '../files/yaml.js';

/** A YAML file that a questionnaire fills in: every change is on disk before the next question. */
export interface KeptFile {
  /** As the user named it. */
  path: string;
  /** Whether anything has been written, now or in an earlier run. */
  isThere(): boolean;
  /** The document as it stands, with a person's comments. */
  document(): Document;
  /** Changes the document and saves it whole. What a person changed in the file meanwhile is kept. */
  change(edit: (document: Document) => void): Promise<void>;
}

/**
 * Opens a file to fill in, or prepares a new one with `header` as its comment. `check` refuses a file that is not of
 * the kind. Errors: those of `parseYaml` and `check`; write-failed at a change.
 */
export async function keepFile(
  path: string,
  { cwd, header, check }: { cwd: string; header: readonly string[]; check: (yaml: YamlFile) => void },
): Promise<KeptFile> {
  await checkWritable(path, { cwd, force: true });
  let known = await textOf(path, cwd);
  let document = parsed(known ?? '');

  function parsed(text: string): Document {
    const yaml = parseYaml(path, text);
    check(yaml);
    return isMap(yaml.document.contents) ? yaml.document : empty(yaml.document);
  }

  function empty(before: Document): Document {
    const fresh = new Document({});
    fresh.commentBefore = before.comment ?? before.commentBefore ?? comment(header);
    return fresh;
  }

  return {
    path,
    isThere: () => known !== undefined,
    document: () => document,
    async change(edit) {
      const now = await textOf(path, cwd);
      if (now !== known && now !== undefined) document = parsed(now);
      edit(document);
      const text = document.toString({ lineWidth: 0, nullStr: '' });
      await writeWhole(path, text, { cwd, force: true });
      known = text;
    },
  };
}

/** A lone space is how the YAML writer is told to begin an empty comment line. */
export function comment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`).join('\n');
}

async function textOf(path: string, cwd: string): Promise<string | undefined> {
  try {
    return await readTextFile(path, cwd);
  } catch (error) {
    if (error instanceof UserError && error.code === 'file-missing') return undefined;
    throw error;
  }
}
