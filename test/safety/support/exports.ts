import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..', 'fixtures');

/** The project's own exports of every tool, by name. */
export const exportsOfEveryTool: { name: string; bytes: Buffer }[] = ['exports', 'boards']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((name) => /\.(csv|json)$/.test(name))
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(root, name)) }));
