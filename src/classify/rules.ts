import type { Rule, TaskText } from './decision.js';

/** A rule made ready: whether a task falls under it. */
export interface ReadyRule {
  rule: Rule;
  matches(task: TaskText): boolean;
  /** The rule as its user would name it: "text: *messe*, project: Salg". */
  text: string;
}

/** Prepares the user's rules once; every field that a rule gives must match. */
export function readyRules(rules: readonly Rule[]): ReadyRule[] {
  return rules.map((rule) => {
    const { text, label, project, requester } = rule.match;
    const tests: ((task: TaskText) => boolean)[] = [];
    if (text !== undefined) {
      const within = pattern(text, false);
      tests.push((task) => within.test(task.title) || within.test(task.description));
    }
    if (label !== undefined) {
      const whole = pattern(label, true);
      tests.push((task) => task.labels.some((name) => whole.test(name.trim())));
    }
    if (project !== undefined) {
      const whole = pattern(project, true);
      tests.push((task) => task.project !== undefined && whole.test(task.project.trim()));
    }
    if (requester !== undefined) {
      const whole = pattern(requester, true);
      tests.push((task) => task.requester !== undefined && whole.test(task.requester.trim()));
    }
    return {
      rule,
      matches: (task) => tests.length > 0 && tests.every((test) => test(task)),
      text: Object.entries(rule.match)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}: ${value}`)
        .join(', '),
    };
  });
}

/** Plain words to a pattern: `*` stands for anything, case does not count; in a text only whole words match. */
function pattern(words: string, whole: boolean): RegExp {
  const parts = words
    .trim()
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  if (whole) return new RegExp(`^${parts.join('.*')}$`, 'isu');
  // At its ends a star completes the word; between words it stands for whatever comes between.
  const before = parts[0] === '' && parts.length > 1 ? `${parts.shift()}[\\p{L}\\p{N}]*` : '';
  const after = parts.length > 1 && parts.at(-1) === '' ? `[\\p{L}\\p{N}]*${parts.pop()}` : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${before}${parts.join('.*?')}${after}(?![\\p{L}\\p{N}])`, 'isu');
}
