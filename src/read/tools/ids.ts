import { jsonTools } from '../json/index.js';
import { tableTools } from './index.js';

/** What `--tool` takes: the ids of all tools, each once. */
export function toolIds(): string[] {
  return [...new Set([...tableTools, ...jsonTools].map((tool) => tool.id))];
}
