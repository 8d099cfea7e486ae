import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screen } from '@inquirer/testing/vitest';
import { describe, expect, test } from 'vitest';
import { loadTeam } from '../../src/files/index.js';
import { loadText } from '../../src/report/text/index.js';
import type { Language } from '../../src/report/text/text.js';
import { runSkills, type SkillsDeps, type SkillsOptions } from '../../src/survey/skills.js';
import { answer, leave, type Person, person, press, sees, write } from './helpers.js';

const board: SkillsDeps = {
  readPeople: async () => ({
    assignees: [
      { name: 'Sofie Holm', tasks: 12 },
      { name: 'Lars Friis', tasks: 1 },
    ],
    requesters: [
      { name: 'Henrik Bak', tasks: 9 },
      { name: 'Kirsten Dahl', tasks: 2 },
    ],
  }),
};
const run = async ({ io }: Person, language: Language, options: SkillsOptions = {}) =>
  runSkills(options, io, await loadText(language), board);

describe('mkt-audit skills in a terminal', () => {
  test('a Danish marketing manager answers from the export to the end', async () => {
    const manager = await person();
    const done = run(manager, 'da', { file: 'opgaver.csv' });
    await answer('Hvem er med i marketingteamet?', 'down', 'space');
    await answer('Hvem af dem, der bestiller opgaver, sidder i salg?', 'space');
    await answer('Hvem af dem sidder i ledelsen?', 'space');
    await write('Stillingsbetegnelse for Sofie Holm', 'Google Ads-specialist');
    await answer('Hvad er Sofie Holm ansat til?', 'down', 'down', 'space');
    await answer('Hvad kan Sofie Holm?', 'space');
    await answer('Hvor dygtig er Sofie Holm til design?', '1');
    await answer('Hvor dygtig er Sofie Holm til betalt annoncering?', '5');
    await answer('Hvad vil Sofie Holm gerne lave mere af?', 'down', 'down', 'down', 'space');
    await write('Timer om ugen for Sofie Holm', 'mange');
    await sees('Skriv et tal fra 0 til 100');
    press(...Array<string>(5).fill('backspace'));
    await write('Timer om ugen for Sofie Holm', '37,5');
    await answer('Skal rapporten vise, hvad arbejdet koster?', 'down');
    await write('Hvad koster en time i gennemsnit?', '1.450,50');
    await answer('I hvilken valuta?');
    expect(await done).toBe(0);
    expect(manager.said.out).toContain('Gemt i team.yaml: 1 person.');
    expect(manager.said.out).toContain('Næste skridt: mkt-audit analyze opgaver.csv');
    expect(manager.said.err).toBe('Med i eksporten, men ikke i teamet: Lars Friis\n');
    expect(await loadTeam('team.yaml', manager.io.cwd)).toEqual({
      members: [
        {
          name: 'Sofie Holm',
          aliases: [],
          role: 'Google Ads-specialist',
          hiredFor: ['paid-ads'],
          skills: { design: 1, 'paid-ads': 5 },
          wants: ['seo'],
          hoursPerWeek: 37.5,
          hourlyCost: 1450.5,
          away: [],
        },
      ],
      departments: { sales: ['Henrik Bak'], management: ['Kirsten Dahl'] },
      currency: 'DKK',
    });
    const written = await manager.file('team.yaml');
    expect(written).toMatch(/^# Marketingteamet, til mkt-audit/);
    expect(written).toContain('# Hvem bestiller fra hvilken afdeling');
  });

  test('left in the middle with Ctrl-C, edited by hand, and taken up again at the very question', async () => {
    const manager = await person();
    const first = run(manager, 'en', { lang: 'en' });
    await write('Who is in the marketing team?', 'Ann Lee, Bo Skov');
    await write('Ann Lee’s title', 'Designer');
    await answer('What was Ann Lee hired for?', 'space');
    await answer('What can Ann Lee do?', 'down', 'space');
    await answer('How good is Ann Lee at design?', '5');
    await sees('How good is Ann Lee at copywriting?');
    leave();
    expect(await first).toBe(130);
    expect(manager.said.err).toContain(
      'Saved in team.yaml. Take it up again with: mkt-audit skills --lang en',
    );

    screen.clear();
    const path = join(manager.io.cwd, 'team.yaml');
    const edited = (await manager.file('team.yaml')).replace(
      '- name: Bo Skov',
      '- name: Bo Skov # starts in May',
    );
    await writeFile(path, edited);
    const second = run(manager, 'en');
    await answer('How good is Ann Lee at copywriting?', '2');
    await sees('What would Ann Lee like to do more of?');
    leave();
    expect(await second).toBe(130);
    const written = await manager.file('team.yaml');
    expect(written).toContain('- name: Bo Skov # starts in May');
    expect((await loadTeam(path)).members[0]).toMatchObject({ skills: { design: 5, copywriting: 2 } });
  });

  test('a change that somebody makes in the file meanwhile is kept', async () => {
    const manager = await person();
    const done = run(manager, 'en');
    await write('Who is in the marketing team?', 'Ann Lee');
    await sees('Ann Lee’s title');
    const path = join(manager.io.cwd, 'team.yaml');
    await writeFile(path, `# mine\n${await manager.file('team.yaml')}currency: SEK\n`);
    await write('Ann Lee’s title', 'Designer');
    await sees('What was Ann Lee hired for?');
    leave();
    await done;
    const written = await manager.file('team.yaml');
    expect(written).toContain('# mine');
    expect(written).toContain('currency: SEK');
    expect(written).toContain('role: Designer');
  });

  test('a marketer answers alone, is called “you”, and changes nobody else', async () => {
    const manager = await person();
    const path = join(manager.io.cwd, 'team.yaml');
    await writeFile(
      path,
      'team:\n  - name: Ann Lee\n    aliases: [ann]\n  - name: Bo Skov\n    role: Writer # since 2020\n',
    );
    const done = run(manager, 'en', { as: 'ANN' });
    await write('Your title', 'Designer');
    await answer('What were you hired for?');
    await answer('What can you do?');
    await answer('What would you like to do more of?');
    await write('Your hours a week', '30');
    expect(await done).toBe(0);
    expect(await manager.file('team.yaml')).toContain('role: Writer # since 2020');
    const { members } = await loadTeam(path);
    expect(members).toHaveLength(2);
    expect(members[0]).toMatchObject({ name: 'Ann Lee', role: 'Designer', hiredFor: [], hoursPerWeek: 30 });
  });

  test('when all is answered it offers what to change', async () => {
    const manager = await person();
    const path = join(manager.io.cwd, 'team.yaml');
    await writeFile(
      path,
      'team:\n  - name: Ann Lee\n    role: Designer\n    hiredFor: [design]\n    skills: { design: 5 }\n    wants: []\n    hoursPerWeek: 37\n',
    );
    const done = run(manager, 'en');
    await answer('What would you like to change?', '2');
    await write('Ann Lee’s title', 'Head of design');
    await answer('What was Ann Lee hired for?');
    await answer('What can Ann Lee do?');
    await answer('How good is Ann Lee at design?');
    await answer('What would Ann Lee like to do more of?');
    await answer('Ann Lee’s hours a week');
    await answer('What would you like to change?');
    expect(await done).toBe(0);
    expect((await loadTeam(path)).members[0]).toMatchObject({
      role: 'Head of design',
      hiredFor: ['design'],
      skills: { design: 5 },
    });
  });

  test('a broken team.yaml is refused before anything is asked, and stays as it is', async () => {
    const manager = await person();
    const path = join(manager.io.cwd, 'team.yaml');
    await writeFile(path, 'team: [\n');
    await expect(run(manager, 'en')).rejects.toMatchObject({ code: 'yaml-broken' });
    expect(await manager.file('team.yaml')).toBe('team: [\n');
    expect(screen.getScreen()).toBe('');
  });
});

describe('mkt-audit skills without a terminal', () => {
  test('it says to use --answers', async () => {
    const robot = await person({ terminal: false });
    await expect(run(robot, 'da')).rejects.toMatchObject({ code: 'no-terminal' });
  });

  test('--answers does the same as the questions: people matched by name or alias, the rest kept', async () => {
    const robot = await person({ terminal: false });
    await writeFile(
      join(robot.io.cwd, 'team.yaml'),
      '# ours\nteam:\n  - name: Ann Lee # boss\n    aliases: [al]\n    role: Head\n',
    );
    await writeFile(
      join(robot.io.cwd, 'answers.yaml'),
      'team:\n  - name: AL\n    hiredFor: [strategy]\n  - name: Bo Skov\n    skills: { seo: 4 }\ndepartments: { sales: [Henrik Bak] }\ncurrency: SEK\n',
    );
    expect(await run(robot, 'en', { answers: 'answers.yaml' })).toBe(0);
    const written = await robot.file('team.yaml');
    expect(written).toContain('# ours');
    expect(written).toContain('Ann Lee # boss');
    expect(await loadTeam('team.yaml', robot.io.cwd)).toMatchObject({
      members: [
        { name: 'Ann Lee', role: 'Head', hiredFor: ['strategy'] },
        { name: 'Bo Skov', skills: { seo: 4 } },
      ],
      departments: { sales: ['Henrik Bak'] },
      currency: 'SEK',
    });
  });

  test('--answers moves a requester to another department and says so; nobody is lost or sits twice', async () => {
    const robot = await person({ terminal: false });
    const put = (name: string, yaml: string) => writeFile(join(robot.io.cwd, name), yaml);
    await put(
      'team.yaml',
      'team:\n  - name: Ann\ndepartments:\n  Salg: [Henrik Bak, Ib Dahl]\n  hr: [Eva Juul]\n',
    );
    await put('a.yaml', 'departments: { ledelse: [henrik bak], sales: [Lars Friis] }\n');
    expect(await run(robot, 'en', { answers: 'a.yaml' })).toBe(0);
    expect(robot.said.err).toContain('Henrik Bak is now placed in the department management');
    expect(robot.said.err).toContain('no longer in Salg');
    expect((await loadTeam('team.yaml', robot.io.cwd)).departments).toEqual({
      sales: ['Ib Dahl', 'Lars Friis'],
      hr: ['Eva Juul'],
      management: ['henrik bak'],
    });
    await put('b.yaml', 'departments:\n  sales: [Bo Kjær]\n  hr: [Bo Kjær]\n');
    await expect(run(robot, 'en', { answers: 'b.yaml' })).rejects.toMatchObject({
      code: 'bad-field',
      args: { file: 'b.yaml', line: 3, field: 'departments.hr[1]', expected: { code: 'unique' } },
    });
  });

  test('a person’s remarks beside what changes are kept, and how the lists were written', async () => {
    const robot = await person({ terminal: false });
    const before = [
      'team:',
      '  - name: Ann Lee',
      '    role: Old   # my note',
      '    hiredFor: [seo] # since 2024',
      '    wants:',
      '      - video # has asked twice',
      '      - design',
      '    skills: { seo: 3 } # my guess',
      '    hoursPerWeek: # ask her',
      'departments:',
      '  sales: [Henrik Bak] # the north',
      'currency: DKK # not euro',
      '',
    ].join('\n');
    await writeFile(join(robot.io.cwd, 'team.yaml'), before);
    await writeFile(
      join(robot.io.cwd, 'a.yaml'),
      'team:\n  - name: Ann Lee\n    role: New\n    hiredFor: [design, seo]\n    wants: [video, seo]\n    skills: { seo: 4, video: 1 }\n    hoursPerWeek: 30\ndepartments: { sales: [Ib Dahl] }\ncurrency: SEK\n',
    );
    expect(await run(robot, 'en', { answers: 'a.yaml' })).toBe(0);
    expect(await robot.file('team.yaml')).toBe(
      before
        .replace('Old   #', 'New #')
        .replace('[seo]', '[ design, seo ]')
        .replace('- design', '- seo')
        .replace('seo: 3', 'seo: 4, video: 1')
        .replace('hoursPerWeek:', 'hoursPerWeek: 30')
        .replace('[Henrik Bak]', '[ Henrik Bak, Ib Dahl ]')
        .replace('DKK', 'SEK'),
    );
  });

  test('--as takes one person’s answers only; a folder that is not there is told before anything is asked', async () => {
    const robot = await person({ terminal: false });
    await writeFile(
      join(robot.io.cwd, 'a.yaml'),
      'team:\n  - name: Ann\n    role: Head\n  - name: Bo\n    role: Writer\n',
    );
    expect(await run(robot, 'en', { answers: 'a.yaml', as: 'bo' })).toBe(0);
    expect((await loadTeam('team.yaml', robot.io.cwd)).members.map(({ name }) => name)).toEqual(['Bo']);
    await expect(run(robot, 'en', { answers: 'a.yaml', as: 'Ib' })).rejects.toMatchObject({
      code: 'bad-option',
    });
    const manager = await person();
    await expect(run(manager, 'en', { output: 'none/team.yaml' })).rejects.toMatchObject({
      code: 'write-failed',
    });
  });

  test('a wrong answer in the file is told with its line, and nothing is written', async () => {
    const robot = await person({ terminal: false });
    await writeFile(join(robot.io.cwd, 'a.yaml'), 'team:\n  - name: Bo\n    hiredFor: [desing]\n');
    await expect(run(robot, 'en', { answers: 'a.yaml' })).rejects.toMatchObject({
      code: 'bad-field',
      args: { file: 'a.yaml', line: 3, expected: { nearest: 'design' } },
    });
    await expect(robot.file('team.yaml')).rejects.toThrow();
  });
});
