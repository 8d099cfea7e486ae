import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, nordlys } from '../support/run.js';

const beside = 'fixtures/boards/nordlys';
const sheet = (title: string, hours: string) =>
  `Uge;${title};${hours}\n12;Salgsbrochure til messen;3,5\n13;Google Ads kampagne;5\n`;
const checked =
  'title,description,class,kind\nBrochure for the sales team,,support,collateral\nGoogle Ads campaign,,growth,demand\n';

/**
 * A folder with every file that an example in the docs or in --help names, under its English and its Danish name, so
 * that the examples run as they stand.
 */
export function folderOfExamples(): string {
  const tasks = readFileSync(nordlys);
  const team = readFileSync(join(beside, 'team.yaml'));
  const answers = readFileSync(join(beside, 'answers', 'marketing-1.yaml'), 'utf8');
  const folder = folderWith({
    'tasks.csv': tasks,
    'opgaver.csv': tasks,
    'Jira.csv': tasks,
    'team.yaml': team,
    'team-answers.yaml': team,
    'teamets-svar.yaml': team,
    'leader-answers.yaml': answers.replace(/^side: .*$/m, 'side: leadership'),
    'lederens-svar.yaml': answers.replace(/^side: .*$/m, 'side: leadership'),
    'plan.csv': sheet('What', 'Spent'),
    'checked.csv': checked,
    'gennemset.csv': checked,
    'Toggl.csv': toggl(),
  });
  for (const name of ['answers', 'svar'])
    cpSync(join(beside, 'answers'), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'exports'), { recursive: true });
  return folder;
}

/** The home-made sheet of the Danish examples has the name of the English one, and Danish columns. */
export function danishSheet(): string {
  return sheet('Hvad', 'Brugt');
}

function toggl(): string {
  return [
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags',
    'Sara Lindqvist,,,Marketing,,NORD-101 Brochure,No,2026-03-02,09:00:00,2026-03-02,11:30:00,02:30:00,',
    '',
  ].join('\n');
}

/** Every Markdown file that a reader can reach: the READMEs, the docs, and those for contributors. */
export function documents(): string[] {
  const docs = readdirSync('docs').filter((name) => name.endsWith('.md'));
  return [
    'README.md',
    'README.da.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...docs.map((name) => `docs/${name}`),
  ];
}
