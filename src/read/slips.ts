import type { Task } from '../task.js';

/** 100,000 hours: fifty people's year on one task. More is a slip of the keyboard or a broken cell, not work. */
const mostSeconds = 100_000 * 3600;
const mostPoints = 100_000;

function believable(amount: number | undefined, most: number): boolean {
  return amount === undefined || (Number.isFinite(amount) && Math.abs(amount) <= most);
}

/** Takes figures out that cannot be meant, and would drown every sum; true where there was one. */
export function withoutSlips(task: Task): boolean {
  let slipped = false;
  if (!believable(task.loggedSeconds, mostSeconds)) {
    task.loggedSeconds = undefined;
    slipped = true;
  }
  if (!believable(task.estimateSeconds, mostSeconds)) {
    task.estimateSeconds = undefined;
    slipped = true;
  }
  if (!believable(task.storyPoints, mostPoints)) {
    task.storyPoints = undefined;
    slipped = true;
  }
  if (task.worklogs.length > 0 && task.worklogs.some(({ seconds }) => !believable(seconds, mostSeconds))) {
    task.worklogs = task.worklogs.filter(({ seconds }) => believable(seconds, mostSeconds));
    slipped = true;
  }
  return slipped;
}
