import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screen } from '@inquirer/testing/vitest';
import { describe, expect, test } from 'vitest';
import { readAsking } from '../../src/commands/read-asking.js';
import { resolveSettings } from '../../src/commands/resolve-settings.js';
import { skills } from '../../src/commands/skills.js';
import { loadText } from '../../src/report/text/index.js';
import type { Language } from '../../src/report/text/text.js';
import { answer, leave, type Person, person, sees, write } from './helpers.js';

const plan =
  'Uge;Navn på kollega;Sagstekst;Brugt\n12;Anna Holm;Brochure til messen;1,5\n13;Bo Lund;Nyhedsbrev;2\n';

async function asks(someone: Person, language: Language = 'da') {
  await writeFile(join(someone.io.cwd, 'plan.csv'), plan);
  const settings = await resolveSettings(['plan.csv'], { lang: language }, someone.io, language);
  return readAsking(['plan.csv'], settings, someone.io);
}

describe('a file whose columns nobody understands', () => {
  test('opens three questions, shows the tasks as understood, and is remembered in the config', async () => {
    const manager = await person();
    await writeFile(
      join(manager.io.cwd, 'mkt-audit.config.yaml'),
      '# Vores opsætning\nweekHours: 37 # fuld tid\n',
    );
    const done = asks(manager);
    await sees('Hvilken kolonne fortæller, hvad opgaven er?');
    expect(screen.getScreen()).toContain('Sagstekst        Brochure til messen');
    await answer('Hvilken kolonne fortæller, hvad opgaven er?');
    await answer('I hvilken kolonne står de brugte timer?', 'up');
    await answer('Hvilken kolonne fortæller, hvem der har udført opgaven?', 'up', 'up', 'up');
    await answer('Er det rigtigt?');
    await answer('Skal det huskes i');
    const { tasks } = await done;
    expect(tasks.map((task) => [task.title, task.assignees, task.loggedSeconds])).toEqual([
      ['Brochure til messen', ['Anna Holm'], 5400],
      ['Nyhedsbrev', ['Bo Lund'], 7200],
    ]);
    expect(manager.said.out).toContain('plan.csv har 2 rækker, men ingen kolonne ligner en opgavetitel.');
    expect(Math.max(...manager.said.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(manager.said.out).toMatch(/Brochure til messen {2}Anna Holm {2}1,50 timer/);
    expect(await manager.file('mkt-audit.config.yaml')).toBe(
      '# Vores opsætning\nweekHours: 37 # fuld tid\ncolumns:\n  title: Sagstekst\n  hours: Brugt\n  assignee: Navn på kollega\n',
    );
    // The next run asks nothing.
    expect((await asks(manager)).tasks).toHaveLength(2);
  });

  test('asks again until it is right, and need not be remembered', async () => {
    const manager = await person();
    const done = asks(manager, 'en');
    await answer('Which column says what the task is?', 'up');
    await answer('Which column holds the hours worked?');
    await answer('Which column says who did it?');
    await write('Is that right?', 'n');
    await answer('Which column says what the task is?');
    await answer('Which column holds the hours worked?');
    await answer('Which column says who did it?');
    await answer('Is that right?');
    await write('Remember this in', 'n');
    expect((await done).tasks.map((task) => task.title)).toEqual(['Brochure til messen', 'Nyhedsbrev']);
    await expect(manager.file('mkt-audit.config.yaml')).rejects.toThrow();
  });

  test('is left with Ctrl-C', async () => {
    const manager = await person();
    const done = asks(manager);
    await sees('Hvilken kolonne fortæller');
    leave();
    await expect(done).rejects.toMatchObject({ name: 'ExitPromptError' });
  });

  test('is refused without a terminal, with the --map line to use', async () => {
    const script = await person({ terminal: false });
    await expect(asks(script)).rejects.toMatchObject({
      code: 'no-title-column',
      args: { file: 'plan.csv', suggestion: '--map title=Sagstekst' },
    });
  });

  test('is refused with the config that named a column which it lacks', async () => {
    const script = await person({ terminal: false });
    await writeFile(join(script.io.cwd, 'mkt-audit.config.yaml'), 'columns:\n  title: Opgavetekst\n');
    await expect(asks(script)).rejects.toMatchObject({
      code: 'no-title-column',
      args: { config: { file: 'mkt-audit.config.yaml', column: 'Opgavetekst' } },
    });
  });

  test('opens the same questions for `skills`, which goes on with the people it then finds', async () => {
    const manager = await person();
    await writeFile(join(manager.io.cwd, 'plan.csv'), plan);
    const { survey, mapping } = await loadText('en');
    const done = skills(['plan.csv'], { lang: 'en' }, manager.io, 'en');
    await answer(mapping.title);
    await answer(mapping.hours);
    await answer(mapping.assignee, 'up', 'up', 'up');
    await answer(mapping.right);
    await write(mapping.save('mkt-audit.config.yaml'), 'n');
    await sees(survey.skills.whoIsInTeam);
    expect(screen.getScreen()).toContain('Anna Holm');
    leave();
    expect(await done).toBe(130);
  });
});
