import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContractDocument } from '../../src/index.js';
import { folderWith, lumio, mktAudit, nordlys } from '../support/run.js';

async function document(argv: string[], cwd?: string): Promise<ContractDocument> {
  const { code, stdout } = await mktAudit(['analyze', ...argv, '--format', 'json'], { cwd });
  expect(code).toBe(0);
  return JSON.parse(stdout) as ContractDocument;
}

const ids = [
  'support-ratio',
  'misused-work',
  'who-asks',
  'repeats',
  'queue',
  'growth-balance',
  'patience',
  'sales-loop',
  'trend',
  'people',
  'died-requests',
  'skill-fit',
  'causes',
  'data-quality',
  'against',
];

describe.each([nordlys, lumio])('the JSON of %s', (file) => {
  it('accounts for every task that was read', async () => {
    const { input, tasks } = await document([file]);
    const left = input.leftOut.reduce((sum, row) => sum + row.tasks, 0);
    expect(input.tasksRead).toBe(input.tasksCounted + left);
    expect(tasks).toHaveLength(input.tasksCounted);
    expect(input.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has sums that hold: rows make the classes, classes make the whole', async () => {
    const { shares, tasks, effort, kinds } = await document([file]);
    for (const bar of ['growth', 'support', 'other', 'unclear'] as const) {
      const rows = tasks.filter((task) => task.class === bar);
      expect(rows.length).toBe(shares[bar].tasks);
      expect(rows.reduce((sum, row) => sum + row.effort, 0)).toBeCloseTo(shares[bar].effort, 6);
      const ofKinds = kinds.filter((row) => row.class === bar);
      expect(ofKinds.reduce((sum, row) => sum + row.effort, 0)).toBeCloseTo(shares[bar].effort, 6);
    }
    const { growth, support, other, unclear } = shares;
    expect(growth.effort + support.effort + other.effort + unclear.effort).toBeCloseTo(effort.total, 6);
    expect(
      (growth.share ?? 0) + (support.share ?? 0) + (other.share ?? 0) + (unclear.share ?? 0),
    ).toBeCloseTo(1, 9);
    expect((growth.estimate ?? 0) + (support.estimate ?? 0) + (other.estimate ?? 0)).toBeCloseTo(1, 6);
  });

  it('has one verdict, which is the ratio of the estimates and lies in its interval', async () => {
    const { verdict, shares } = await document([file]);
    const [support, growth] = [shares.support.estimate ?? 0, shares.growth.estimate ?? 0];
    expect(verdict.supportRatio).toBeCloseTo(support / (support + growth), 6);
    expect(verdict.low).toBeLessThanOrEqual(verdict.supportRatio ?? 0);
    expect(verdict.high).toBeGreaterThanOrEqual(verdict.supportRatio ?? 1);
  });

  it('has every finding of the contract, and what an unknown one needs', async () => {
    const { findings, tasks } = await document([file]);
    expect(findings.map((finding) => finding.id)).toEqual(ids);
    for (const finding of findings) {
      expect(finding.headline).not.toBe('');
      if (finding.level === 'unknown') expect(finding.needs.length).toBeGreaterThan(0);
    }
    expect(tasks.every((task) => task.evidence.every((one) => one.weight > 0))).toBe(true);
  });

  it('says the same whatever the order of the rows, and the same bytes twice', async () => {
    const [header = '', ...records] = recordsOf(readFileSync(file, 'utf8'));
    const folder = folderWith({
      'a.csv': [header, ...records].join(''),
      'b.csv': [header, ...records.reverse()].join(''),
    });
    const [a, again, b] = await Promise.all([
      document(['a.csv'], folder),
      document(['a.csv'], folder),
      document(['b.csv'], folder),
    ]);
    expect(again).toEqual(a);
    expect({ ...b, input: null, options: null }).toEqual({ ...a, input: null, options: null });
  });
});

describe('what the user sees', () => {
  it('answers in the first three lines and fits 80 columns', async () => {
    const { stdout } = await mktAudit(['analyze', nordlys]);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 3).join(' ')).toMatch(/sales support|growth/);
    expect(lines.slice(0, 3).join(' ')).toMatch(/95 % interval/);
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain('\u001b[');
  });

  it('speaks Danish when asked, or when the system does', async () => {
    const asked = await mktAudit(['analyze', nordlys, '--lang', 'da']);
    const system = await mktAudit(['analyze', nordlys, '--country', 'DK'], { env: { LANG: 'da_DK.UTF-8' } });
    expect(asked.stdout).toContain('Salgssupport');
    expect(system.stdout).toContain('Salgssupport');
  });

  it('never calls counted tasks time', async () => {
    const { stdout } = await mktAudit(['analyze', nordlys, '--effort', 'count']);
    expect(stdout).toContain('of requests, not of time');
    expect(stdout).not.toMatch(/\d h\b/);
  });

  it('says what was left out, and why', async () => {
    const { stdout } = await mktAudit(['analyze', nordlys]);
    expect(stdout).toMatch(/Left out: \d+ tasks/);
    expect(stdout).toContain('cancelled');
    expect(stdout).toContain('without a');
  });
});

describe('--fail-over', () => {
  it('exits with 1 above the limit and with 0 below it', async () => {
    expect((await mktAudit(['analyze', nordlys, '--fail-over', '20'])).code).toBe(1);
    expect((await mktAudit(['analyze', nordlys, '--fail-over', '90 %'])).code).toBe(0);
  });
});

describe('a readable file of which no task counts', () => {
  it('is no error: null shares, undecided, exit code 0', async () => {
    const folder = folderWith({
      'todo.csv': 'Key,Summary,Status\nA-1,Brochure for sales,To Do\nA-2,Google Ads,To Do\n',
    });
    const { verdict, shares, input } = await document(['todo.csv'], folder);
    expect(verdict.level).toBe('undecided');
    expect(verdict.supportRatio).toBeNull();
    expect(shares.support.share).toBeNull();
    expect(input.leftOut).toMatchObject([{ reason: 'never-started', tasks: 2 }]);
    const screen = await mktAudit(['analyze', 'todo.csv'], { cwd: folder });
    expect(screen.code).toBe(0);
    expect(screen.stdout).toContain('No task');
  });
});

describe('other ways in', () => {
  it('reads standard input', async () => {
    const { stdout, code } = await mktAudit(['analyze', '-', '--format', 'json'], {
      stdin: readFileSync(nordlys),
    });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as ContractDocument).input.tasksRead).toBe(152);
  });

  it('suggests no command that would wait for the same input again', async () => {
    const piped = { stdin: readFileSync(nordlys) };
    const english = await mktAudit(['analyze', '-'], piped);
    expect(english.stdout).toContain('mkt-audit report FILE -o report.html');
    const danish = await mktAudit(['analyze', '-', '--lang', 'da'], piped);
    expect(danish.stdout).toContain('mkt-audit report FIL -o report.html');
  });

  it('reads a home-made sheet with columns mapped by hand', async () => {
    const folder = folderWith({
      'plan.csv':
        'Uge;Hvem;Hvad;Brugt\n12;Anna;Salgsbrochure til messen;3,5\n13;Anna;Google Ads kampagne;5\n',
    });
    const { tasks, effort } = await document(
      ['plan.csv', '--map', 'title=Hvad', '--map', 'hours=Brugt', '--map', 'assignee=Hvem'],
      folder,
    );
    expect(tasks.map((task) => task.effort)).toEqual([5, 3.5]);
    expect(effort).toMatchObject({ basis: 'logged', unit: 'hours', total: 8.5 });
  });
});

describe('--format csv', () => {
  it('has the columns of the contract and an empty label on every row', async () => {
    const { stdout } = await mktAudit(['analyze', nordlys, '--format', 'csv']);
    const [header, first] = stdout.split('\r\n');
    expect(header).toBe(
      'id,title,class,kind,craft,confidence,probabilities,decidedBy,evidence,effort,basis,assignees,requester,requesterDepartment,created,started,resolved,label',
    );
    expect(first).toMatch(/,$/);
  });

  it('written with -o under --lang da it is what a Danish Excel opens', async () => {
    const folder = folderWith({
      'tasks.csv': 'Title,Hours\n"=cmd|\' /c calc\'!A1",2.5\nBrochure til salg,1\n',
    });
    await mktAudit(['analyze', 'tasks.csv', '--format', 'csv', '--lang', 'da', '-o', 'ud.csv'], {
      cwd: folder,
    });
    const written = readFileSync(join(folder, 'ud.csv'), 'utf8');
    expect(written).toMatch(/^\ufeffid;title;/);
    expect(written).toContain('2,5');
    expect(written).toContain("'=cmd|");
  });

  it('comes back as labels, which then decide', async () => {
    const folder = folderWith({
      'tasks.csv': 'Key,Title,Hours\nA-1,Noget med et skilt,2\nA-2,Google Ads,3\n',
    });
    await mktAudit(['analyze', 'tasks.csv', '--format', 'csv', '-o', 'labels.csv'], { cwd: folder });
    const filled = readFileSync(join(folder, 'labels.csv'), 'utf8')
      .replace(/^(A-1,.*),$/m, '$1,support/collateral')
      .replace(/^(A-1,.*),\r$/m, '$1,support/collateral\r');
    const labelled = folderWith({
      'tasks.csv': readFileSync(join(folder, 'tasks.csv')),
      'labels.csv': filled,
    });
    const { tasks, estimate } = await document(['tasks.csv', '--labels', 'labels.csv'], labelled);
    expect(tasks.find((task) => task.id === 'A-1')).toMatchObject({
      class: 'support',
      kind: 'collateral',
      decidedBy: 'label',
    });
    expect(estimate).toEqual({ method: 'model+labels', labelled: 1 });
  });
});

/** Records of a CSV with their line ends; a quoted cell may hold newlines. */
function recordsOf(csv: string): string[] {
  return csv.match(/(?:"(?:[^"]|"")*"|[^"\n])*\n/g) ?? [];
}

describe('one number everywhere', () => {
  it('the sensitivity says of its own basis what the headline says', async () => {
    for (const argv of [[nordlys], [nordlys, '--since', '2026-03-01'], [lumio]]) {
      const { verdict, effort } = await document(argv);
      expect(effort.sensitivity.find((row) => row.basis === effort.basis)?.supportRatio).toBe(
        verdict.supportRatio,
      );
    }
  });
});

describe('costs', () => {
  it('are shown with the currency that the user gave, and never without a rate', async () => {
    const { stdout } = await mktAudit(['analyze', nordlys, '--hourly-cost', '450', '--currency', 'DKK']);
    expect(stdout).toMatch(/sales support cost at least [\d,]+ DKK/);
    expect((await mktAudit(['analyze', nordlys])).stdout).not.toContain('cost');
  });
});

describe('--anonymize', () => {
  it('leaves no name on any screen, also none of the path', async () => {
    const folder = folderWith({ 'Henrik-tasks.csv': readFileSync(nordlys) });
    for (const command of ['analyze', 'inspect']) {
      const { stdout } = await mktAudit([command, 'Henrik-tasks.csv', '--anonymize'], { cwd: folder });
      const examples = command === 'inspect' ? stdout.slice(stdout.indexOf('As understood')) : stdout;
      expect(examples).not.toMatch(/Henrik|Sara|Lindqvist|Vejle/);
    }
  });
});
