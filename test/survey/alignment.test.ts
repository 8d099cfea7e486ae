import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screen } from '@inquirer/testing/vitest';
import { describe, expect, test } from 'vitest';
import { type AlignmentQuestion, alignmentQuestions } from '../../src/files/alignment.js';
import { loadAlignment } from '../../src/files/index.js';
import { loadText } from '../../src/report/text/index.js';
import { type Language, languages } from '../../src/report/text/text.js';
import { type AlignmentOptions, runAlignment } from '../../src/survey/alignment.js';
import { answer, leave, type Person, person, press, sees, write } from './helpers.js';

const run = async ({ io }: Person, language: Language, options: AlignmentOptions = {}) =>
  runAlignment(options, io, await loadText(language));
const questions = Object.keys(alignmentQuestions) as AlignmentQuestion[];

describe.each(languages)('mkt-audit alignment in a terminal, in %s', (language) => {
  test('a seller answers from start to end, with a wrong answer on the way', async () => {
    const seller = await person();
    const { survey, causes } = await loadText(language);
    const words = survey.alignment;
    const done = run(seller, language);
    await answer(words.side, 'down');
    await sees(words.believed.slice(0, 30));
    screen.type('140');
    press('enter');
    await sees(survey.notPercent);
    press('backspace', 'backspace', 'backspace');
    await write(words.believed.slice(0, 30), '35 %');
    for (const [index, question] of questions.entries()) {
      await sees(`${index + 2}/27`);
      await answer(words.questions[question].ask.slice(0, 20), ...(index % 2 ? ['down'] : []));
    }
    await write(words.name, '');
    expect(await done).toBe(0);
    expect(seller.said.out).toContain(causes.names['sales-first']);
    expect(seller.said.out).toContain(words.saved('alignment-sales-1.yaml'));
    const [answers] = await loadAlignment(['alignment-sales-1.yaml'], seller.io.cwd);
    expect(answers).toMatchObject({ side: 'sales', believed: 35 });
    expect(answers?.name).toBeUndefined();
    expect(Object.keys(answers?.answers ?? {})).toEqual(questions);
    expect(answers?.answers).toMatchObject({
      company: 'young',
      taskSource: 'together',
      strategy: 'followed',
    });
  });

  test('left with Ctrl-C, and gone on with later; the next person gets a file of their own', async () => {
    const seller = await person();
    const words = (await loadText(language)).survey.alignment;
    const first = run(seller, language, { as: 'sales' });
    await write(words.believed.slice(0, 30), '');
    await answer(words.questions.company.ask.slice(0, 20));
    await sees(words.questions.taskSource.ask.slice(0, 20));
    leave();
    expect(await first).toBe(130);
    expect(seller.said.err).toContain('mkt-audit alignment --as sales -o alignment-sales-1.yaml');
    screen.clear();

    const second = run(seller, language, { as: 'sales' });
    await sees(words.goOn('alignment-sales-1.yaml', 2, 27));
    press('enter');
    await answer(words.questions.taskSource.ask.slice(0, 20));
    await sees(words.questions.strategy.ask.slice(0, 20));
    leave();
    await second;
    screen.clear();

    const other = run(seller, language, { as: 'sales' });
    await sees(words.goOn('alignment-sales-1.yaml', 3, 27));
    screen.type('n');
    press('enter');
    await write(words.believed.slice(0, 30), '20');
    await sees(words.questions.company.ask.slice(0, 20));
    leave();
    await other;
    expect((await readdir(seller.io.cwd)).sort()).toEqual([
      'alignment-sales-1.yaml',
      'alignment-sales-2.yaml',
    ]);
  });
});

describe('mkt-audit alignment', () => {
  test('without sellers, the questions about them are not asked', async () => {
    const leader = await person();
    const words = (await loadText('en')).survey.alignment;
    const done = run(leader, 'en', { as: 'leadership', output: 'mine.yaml' });
    await write(words.believed.slice(0, 30), '');
    await answer(words.questions.company.ask, '4');
    for (const question of ['taskSource', 'strategy', 'intake', 'earlyVoice', 'marketingMeasured'] as const) {
      await answer(words.questions[question].ask.slice(0, 25));
    }
    for (const question of ['budgetCut', 'seat', 'effectMeasured'] as const) {
      await answer(words.questions[question].ask.slice(0, 25));
    }
    await write(words.name, 'Kirsten');
    expect(await done).toBe(0);
    expect(leader.said.out).toContain('too few answers');
    expect(await leader.file('mine.yaml')).toMatch(/name: Kirsten\n$/);
  });

  test('left before the first answer, nothing is written', async () => {
    const seller = await person();
    const done = run(seller, 'da');
    await sees('Hvor sidder du?');
    leave();
    expect(await done).toBe(130);
    expect(seller.said.err).toContain('intet er gemt');
    expect(await readdir(seller.io.cwd)).toEqual([]);
  });

  test('--answers never mixes or replaces another person’s answers, unless forced', async () => {
    const robot = await person({ terminal: false });
    const put = (name: string, yaml: string) => writeFile(join(robot.io.cwd, name), yaml);
    await put('ann.yaml', 'side: sales\nname: Ann\nbelieved: 20\nanswers:\n  talk: daily\n');
    await put('bo.yaml', 'side: sales\nname: Bo\nanswers:\n  refusal: no\n');
    await put('nobody.yaml', 'side: sales\nanswers:\n  refusal: no\n');
    await put('more.yaml', 'side: sales\nname: Ann\nanswers:\n  intake: anywhere\n');
    const output = 'kept.yaml';
    await run(robot, 'en', { answers: 'ann.yaml', output });
    const kept = await robot.file(output);
    for (const answers of ['bo.yaml', 'nobody.yaml']) {
      await expect(run(robot, 'en', { answers, output })).rejects.toMatchObject({
        code: 'file-exists',
        args: { file: output },
      });
    }
    await expect(run(robot, 'en', { answers: 'more.yaml', as: 'leadership', output })).rejects.toMatchObject({
      code: 'file-exists',
    });
    expect(await robot.file(output)).toBe(kept);

    await run(robot, 'en', { answers: 'more.yaml', output });
    expect(await loadAlignment([output], robot.io.cwd)).toEqual([
      { side: 'sales', name: 'Ann', believed: 20, answers: { talk: 'daily', intake: 'anywhere' } },
    ]);
    await run(robot, 'en', { answers: 'bo.yaml', output, force: true });
    expect(await loadAlignment([output], robot.io.cwd)).toEqual([
      { side: 'sales', name: 'Bo', answers: { refusal: 'no' } },
    ]);
  });

  test('--answers writes the file without a terminal; a wrong answer is told with its line', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'mkt-audit-'));
    const robot = await person({ terminal: false, cwd });
    await expect(run(robot, 'en')).rejects.toMatchObject({ code: 'no-terminal' });
    await writeFile(join(cwd, 'a.yaml'), 'believed: 40\nanswers:\n  talk: daily\n');
    await expect(run(robot, 'en', { answers: 'a.yaml' })).rejects.toMatchObject({
      code: 'bad-field',
      args: { field: 'side', expected: { code: 'required' } },
    });
    expect(await run(robot, 'en', { answers: 'a.yaml', as: 'marketing' })).toBe(0);
    expect(await loadAlignment(['alignment-marketing-1.yaml'], cwd)).toEqual([
      { side: 'marketing', believed: 40, answers: { talk: 'daily' } },
    ]);
    await writeFile(join(cwd, 'b.yaml'), 'side: sales\nanswers:\n  talk: dayly\n');
    await expect(run(robot, 'en', { answers: 'b.yaml' })).rejects.toMatchObject({
      args: { line: 3, field: 'answers.talk', expected: { nearest: 'daily' } },
    });
  });

  test('a file of another kind under -o is refused and stays as it is', async () => {
    const seller = await person();
    await writeFile(join(seller.io.cwd, 'team.yaml'), 'team: []\n');
    await expect(run(seller, 'en', { as: 'sales', output: 'team.yaml' })).rejects.toMatchObject({
      code: 'bad-field',
    });
    expect(await seller.file('team.yaml')).toBe('team: []\n');
  });
});
