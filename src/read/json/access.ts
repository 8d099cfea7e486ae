import { parseDate } from '../values/dates.js';
import type { Json } from './json-tool.js';

/** The value at a path, such as at(issue, 'fields', 'status', 'name'); undefined where the path ends early. */
export function at(json: Json | undefined, ...path: string[]): Json | undefined {
  let value = json;
  for (const key of path) {
    if (value === null || typeof value !== 'object' || Array.isArray(value) || !Object.hasOwn(value, key))
      return undefined;
    value = value[key];
  }
  return value;
}

export function text(json: Json | undefined): string {
  return typeof json === 'string' ? json.trim() : typeof json === 'number' ? String(json) : '';
}

export function number(json: Json | undefined): number | undefined {
  const value = typeof json === 'string' && json.trim() !== '' ? Number(json) : json;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function list(json: Json | undefined): Json[] {
  return Array.isArray(json) ? json : [];
}

/** The ISO date of a text, or undefined. */
export function day(json: Json | undefined): string | undefined {
  return parseDate(text(json))?.iso;
}

/** Sets a field only where there is something to set, so that absent stays absent. */
export function put<Target, Key extends keyof Target>(
  target: Target,
  key: Key,
  value: Target[Key] | '' | undefined,
): void {
  if (value !== undefined && value !== '') target[key] = value as Target[Key];
}
