import type { Label, TaskText } from './decision.js';

/** Finds a person's label for a task: by id, else by the exact title (without case and outer spaces). */
export function labelFinder(labels: readonly Label[]): (task: TaskText) => Label | undefined {
  const byId = new Map<string, Label>();
  const byTitle = new Map<string, Label>();
  for (const label of labels) {
    if (label.id !== undefined && label.id.trim() !== '') byId.set(label.id.trim(), label);
    else if (label.title !== undefined) byTitle.set(plain(label.title), label);
  }
  if (byId.size === 0 && byTitle.size === 0) return () => undefined;
  return (task) =>
    (task.id === undefined ? undefined : byId.get(task.id.trim())) ?? byTitle.get(plain(task.title));
}

/** A title as it is compared. */
export function plain(title: string): string {
  return title.normalize('NFC').trim().toLowerCase();
}
