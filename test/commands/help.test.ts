import { describe, expect, test } from 'vitest';
import { cli as danish } from '../../src/report/text/da/cli.js';
import { cli as english } from '../../src/report/text/en/cli.js';
import { mktAudit, nordlys } from '../support/run.js';

const names = Object.keys(english.commands);

describe.each([
  ['en', english],
  ['da', danish],
] as const)('--help in %s', (lang, cli) => {
  test.each(names)(
    '%s: what it does, its options in groups, and examples, within 80 columns',
    async (name) => {
      const { code, stdout } = await mktAudit([name, '--help', '--lang', lang]);
      expect(code).toBe(0);
      expect(stdout).toContain(cli.commands[name as keyof typeof cli.commands].slice(0, 40));
      expect(stdout).toContain(cli.headings.groups.general);
      for (const example of cli.examples[name as keyof typeof cli.examples])
        expect(stdout).toContain(example);
      const besides = stdout.split('\n').filter((line) => !line.startsWith('  mkt-audit '));
      expect(Math.max(...besides.map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(await mktAudit(['help', name, '--lang', lang])).toMatchObject({ stdout });
    },
  );

  test('the program: every command with its line', async () => {
    const { stdout } = await mktAudit(['--help', '--lang', lang]);
    for (const name of names) expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
  });
});

test('Danish help has no English left between its words', async () => {
  for (const name of names) {
    const { stdout } = await mktAudit([name, '--help', '--lang', 'da']);
    expect(stdout).not.toMatch(/Usage:|Options:|Arguments:|Commands:|choices:|<file>|\[options\]/);
  }
});

test('a command only tells the options that make a difference to it', async () => {
  const { stdout } = await mktAudit(['alignment', '--help']);
  expect(stdout).not.toContain('--map');
  expect(stdout).toContain('--as <side>');
});

test.each([
  [['anlyze', 'x.csv'], 'analyze'],
  [['analyze', 'x.csv', '--efort', 'count'], '--effort'],
  [['demo', '--ouput', 'x.html'], '--output'],
])('mistyped %j is answered with %s', async (argv, meant) => {
  const { code, stdout, stderr } = await mktAudit(argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`Did you mean ${meant}?`);
});

test('a choice that is none is answered with the choices', async () => {
  const { stderr } = await mktAudit(['analyze', 'x.csv', '--effort', 'guess']);
  expect(stderr).toContain('auto, logged, estimate, points, calendar, count');
});

test.each([
  ['a column', '--map', 'title=Sumary', 'Summary'],
  ['a field', '--map', 'titel=Summary', 'title'],
  ['a field to filter by', '--only', 'projekt=Web', 'project'],
  ['a tool', '--tool', 'asanna', 'asana'],
])('mistyped %s (%s %s) is answered with %s', async (_, option, value, meant) => {
  const { code, stderr } = await mktAudit(['analyze', nordlys, option, value]);
  expect(code).toBe(2);
  expect(stderr).toContain(`Did you mean "${meant}"?`);
});
