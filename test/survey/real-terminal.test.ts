import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAlignment, loadTeam } from '../../src/files/index.js';
import { ctrlC, down, enter, start } from './real-terminal.js';

const folder = () => mkdtemp(join(tmpdir(), 'mkt-audit-'));

test('skills, in Danish, from an export: arrow keys, Ctrl-C, and on from there', async () => {
  const cwd = await folder();
  await writeFile(
    join(cwd, 'opgaver.csv'),
    'Opgave;Ansvarlig;Bestilt af;Timer\nBrochure til sælgerne;Søren Bæk;Åse Friis;3,5\nNyhedsbrev;Søren Bæk;;2\n',
  );
  const first = start(['skills', 'opgaver.csv', '--lang', 'da'], cwd);
  await first.at('Hvem er med i marketingteamet?', enter);
  await first.at('sidder i salg?', ` ${enter}`);
  await first.at('Stillingsbetegnelse for Søren Bæk', `Grafiker og sælgerhjælp${enter}`);
  await first.at('Hvad er Søren Bæk ansat til?', `${down}${down} ${enter}`);
  await first.at('Hvad kan Søren Bæk?', ctrlC);
  const left = await first.end();
  expect(left.code).toBe(130);
  expect(left.shown).toContain('Gemt i team.yaml. Fortsæt med: mkt-audit skills opgaver.csv --lang da');

  const second = start(['skills', 'opgaver.csv', '--lang', 'da'], cwd);
  await second.at('Hvad kan Søren Bæk?', enter);
  await second.at('til betalt annoncering?', `2${enter}`);
  await second.at('gerne lave mere af?', enter);
  await second.at('Timer om ugen', `${'37,5'}${enter}`);
  await second.at('hvad arbejdet koster?', enter);
  const { code, shown } = await second.end();
  expect(code).toBe(0);
  expect(shown).toContain('Næste skridt: mkt-audit analyze opgaver.csv');
  expect(await loadTeam('team.yaml', cwd)).toMatchObject({
    members: [
      {
        name: 'Søren Bæk',
        role: 'Grafiker og sælgerhjælp',
        hiredFor: ['paid-ads'],
        skills: { 'paid-ads': 2 },
        hoursPerWeek: 37.5,
      },
    ],
    departments: { sales: ['Åse Friis'] },
  });
}, 60_000);

test('alignment, in English: a wrong answer, Ctrl-C, and on from there', async () => {
  const cwd = await folder();
  const first = start(['alignment', '--lang', 'en'], cwd);
  await first.at('Where do you sit?', `${down}${down}${enter}`);
  await first.at('do you think?', `lots${enter}`);
  await first.at('Please type a number from 0 to 100', '\u007f\u007f\u007f\u007f30%\r');
  await first.at('What kind of company', `${down}${enter}`);
  await first.at('Who decides', ctrlC);
  const left = await first.end();
  expect(left.code).toBe(130);
  expect(left.shown).toContain('Saved in alignment-leadership-1.yaml.');

  const second = start(['alignment', '--lang', 'en', '-o', 'alignment-leadership-1.yaml'], cwd);
  await second.at('Who decides', `4${enter}`);
  await second.at('Is there a marketing strategy', ctrlC);
  expect((await second.end()).shown).not.toContain('What kind of company');
  expect(await loadAlignment(['alignment-*.yaml'], cwd)).toEqual([
    { side: 'leadership', believed: 30, answers: { company: 'sales-driven', taskSource: 'whoever-asks' } },
  ]);
  expect(await readFile(join(cwd, 'alignment-leadership-1.yaml'), 'utf8')).toMatch(/^# One person’s answers/);
}, 60_000);
