import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { causeNames } from '../../../src/audit/causes/figures.js';
import { scored } from '../../../src/audit/causes/points.js';
import { crafts, kindsOf } from '../../../src/classify/taxonomy.js';
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
