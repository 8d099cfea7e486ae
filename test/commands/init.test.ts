import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli.js';
import { loadConfig } from '../../src/files/index.js';
import { setup as danish } from '../../src/report/text/da/setup.js';
import { setup as english } from '../../src/report/text/en/setup.js';
import { folderWith, mktAudit } from '../support/run.js';
import { answer, leave, person, press, sees, write } from '../survey/helpers.js';

const name = 'mkt-audit.config.yaml';
const [en, da] = [english.init, danish.init];

describe('mkt-audit init in a terminal', () => {
  test('a Danish marketing manager chooses Danish first, and is asked in Danish from then on', async () => {
    const manager = await person();
    const done = run(['init'], manager.io);
    await answer(en.language, 'down');
    await answer(da.country);
    await sees(da.weekHours);
    press(...Array<string>(2).fill('backspace'));
    await write(da.weekHours, '37,5');
    await write(da.target, '40');
    await write(da.currency, 'dkk');
    await write(da.hourlyCost, '1.450,50');
    expect(await done).toBe(0);
    expect(manager.said.out).toContain(da.written(name).slice(0, 20));
    expect(await loadConfig(name, manager.io.cwd)).toEqual({
      language: 'da',
      country: 'DK',
      weekHours: 37.5,
      target: 0.4,
      currency: 'DKK',
      hourlyCost: 1450.5,
    });
  });

  test('a wrong answer is turned away, a dash leaves a setting out', async () => {
    const manager = await person();
    const done = run(['init', '--country', 'SE'], manager.io);
    await answer(en.language);
    await write(en.country, 'Sweden');
    await sees(en.notCountry);
    press(...Array<string>(6).fill('backspace'));
    await write(en.country, '-');
    await answer(en.weekHours);
    await write(en.target, '140');
    await sees(en.notPercent);
    press(...Array<string>(3).fill('backspace'));
    await write(en.target, '-');
    await write(en.currency, '-');
    expect(await done).toBe(0);
    expect(await loadConfig(name, manager.io.cwd)).toEqual({ language: 'en', weekHours: 37 });
  });

  test('Ctrl-C ends quietly and writes nothing', async () => {
    const manager = await person();
    const done = run(['init'], manager.io);
    await answer(en.language);
    await sees(en.country);
    leave();
    expect(await done).toBe(130);
    expect(manager.said).toEqual({ out: '', err: '' });
    await expect(manager.file(name)).rejects.toThrow('ENOENT');
  });

  test('refuses to overwrite before it asks anything, unless --force', async () => {
    const cwd = folderWith({ [name]: 'weekHours: 35\n' });
    const manager = await person({ cwd });
    expect(await run(['init'], manager.io)).toBe(2);
    expect(manager.said.err).toContain(`${name} exists already`);
    const done = run(['init', '--force'], manager.io);
    await answer(en.language);
    await answer(en.country);
    await sees(`${en.weekHours} (35)`);
    press('enter');
    await answer(en.target);
    await answer(en.currency);
    expect(await done).toBe(0);
    expect((await loadConfig(name, cwd)).weekHours).toBe(35);
  });
});

describe('mkt-audit init without a terminal', () => {
  test('writes what the command line says, and the rest switched off', async () => {
    const cwd = folderWith();
    const argv = ['init', '--lang', 'da', '--country', 'DK', '--target', '40', '--effort', 'calendar'];
    expect(await mktAudit(argv, { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(await loadConfig(name, cwd)).toEqual({
      language: 'da',
      country: 'DK',
      weekHours: 37,
      target: 0.4,
      effort: 'calendar',
    });
  });

  test.each(['en', 'da'])('every line that is switched off is valid when switched on (%s)', async (lang) => {
    const cwd = folderWith();
    await mktAudit(['init', '--lang', lang], { cwd });
    const lines = readFileSync(join(cwd, name), 'utf8').split('\n');
    // A setting begins with its key; a sentence begins with a capital letter.
    const on = lines.map((line) => line.replace(/^# (?=[a-z]\w*:| {2})/, ''));
    const config = await loadConfig(name, folderWith({ [name]: on.join('\n') }));
    expect(Object.keys(config).sort()).toEqual([
      'alignment',
      'by',
      'columns',
      'country',
      'currency',
      'dateOrder',
      'effort',
      'hourlyCost',
      'labels',
      'language',
      'maxDays',
      'names',
      'rules',
      'statuses',
      'target',
      'team',
      'thresholds',
      'weekHours',
    ]);
  });
});
