import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionsOf } from '../../../src/audit/causes/actions.js';
import { actionNames, causeNames } from '../../../src/audit/causes/figures.js';
import { type ScoredQuestion, scored } from '../../../src/audit/causes/points.js';
import type { Signs } from '../../../src/audit/causes/signs.js';
import { crafts, kindsOf } from '../../../src/classify/taxonomy.js';
import { alignmentQuestions } from '../../../src/files/alignment.js';
import { loadAlignment, loadTeam } from '../../../src/files/index.js';
import { fileWith } from '../../files/helpers.js';

const docs = (name: string) => readFileSync(`docs/${name}.md`, 'utf8');
const example = (text: string, start: string) =>
  [...text.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, code]) => code ?? '')
    .find((code) => code.startsWith(start)) ?? '';

test('docs/causes.md publishes the points that are counted', () => {
  const published: Record<string, { cause: string; points: Record<string, number> }> = {};
  for (const section of docs('causes').split('\n### ')) {
    const cause = causeNames.find((name) => section.split('\n', 1)[0]?.includes(`(\`${name}\`)`));
    if (!cause) continue;
    for (const [, question = '', cell = ''] of section.matchAll(/\(`(\w+)`\) \| (.*) \|/g)) {
      const points = [...cell.matchAll(/`([\w-]+)` ([\d.]+)/g)].map(([, choice, value]) => [
        choice,
        Number(value),
      ]);
      published[question] = { cause, points: Object.fromEntries(points) };
    }
  }
  expect(published).toEqual(scored);
});

const noSigns: Signs = {
  supportRatio: null,
  materialShare: null,
  repeated: null,
  misused: null,
  cancelledPerWeek: 0,
  alignmentPerMonth: 0,
  shareOf: () => 0,
};

test('docs/causes.md names the cause of every action; what is checked by a cause is checked by its own', () => {
  const profile = { 'seen-as-support': 1, 'different-goals': 2, 'little-talk': 3, 'sales-first': 4 };
  const rows = [...docs('causes').matchAll(/^\| `([\w-]+)` \| `([\w-]+)` \| ([\w, ]+) \|.* \| (.*) \|$/gm)];
  expect(rows.map(([, action]) => action).sort()).toEqual([...actionNames].sort());
  for (const [, name, cause, questions = '', next] of rows) {
    const asked = questions.split(', ');
    const worst = asked.map((question) => [question, alignmentQuestions[question as ScoredQuestion].at(-1)]);
    const only = Array.from({ length: 3 }, () => ({
      side: 'sales' as const,
      answers: Object.fromEntries(worst),
    }));
    const found = actionsOf([only], noSigns, profile).find(({ action }) => action === name);
    expect(found?.cause, name).toBe(cause);
    if (found?.check.code !== 'cause-score') continue;
    expect(next, name).toBe('this cause, answered again');
    expect(found.check.now, name).toBe(profile[found.cause]);
  }
});

test('the files shown in the docs are read as they stand', async () => {
  const answers = await fileWith('a.yaml', example(docs('causes'), '# alignment-sales-1.yaml'));
  expect(await loadAlignment([answers.path], answers.cwd)).toMatchObject([{ side: 'sales', believed: 35 }]);
  const team = await fileWith('team.yaml', example(docs('team'), 'team:'));
  expect((await loadTeam(team.path, team.cwd)).members[0]).toMatchObject({
    name: 'Sofie Holm',
    hoursPerWeek: 37,
  });
});

test('docs/team.md names every craft and every kind of work for sales', () => {
  const text = docs('team');
  for (const word of [...crafts, ...kindsOf.support]) expect(text).toContain(word);
});
