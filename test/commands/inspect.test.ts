import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/report/terminal/width.js';
import { folderWith, mktAudit } from '../support/run.js';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'exports');
const inspected = (file: string, ...more: string[]) => mktAudit(['inspect', file, ...more], { cwd: folder });
/** The screen as one line, wherever it was wrapped. */
const flat = (screen: string) => screen.replace(/\s+/g, ' ');

describe('mkt-audit inspect FILE', () => {
  it('tells the tool, how the file is written, and what each column was read as', async () => {
    const { code, stdout, stderr } = await inspected('jira-cloud.csv', '--lang', 'en');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('jira-cloud.csv: Jira Cloud export, 4 rows');
    expect(stdout).toMatch(/Format +CSV, commas between the cells, UTF-8/);
    expect(stdout).toMatch(/Dates +5 January 2026 to 3 March 2026/);
    expect(stdout).toMatch(/Statuses .*in progress: In Progress 1/);
    expect(stdout).toMatch(/cancelled: Done 1/);
    expect(flat(stdout)).toContain(
      'Time 4.5 hours logged on 2 tasks; 4 hours estimated on 1 task; 8 story points on 2 tasks',
    );
    expect(stdout).toMatch(/Labels \(3\) +→ labels/);
    expect(stdout).toMatch(/Custom field \(Requested by\) +→ who asks/);
    expect(stdout).toMatch(/Not used \(\d+\): .*Project lead/);
    expect(stdout).toContain('MK-2  Landing page "Save on heat"');
  });

  it('says the same in Danish', async () => {
    const { stdout } = await inspected('table-da.csv', '--lang', 'da');
    expect(stdout).toContain('table-da.csv: Eksport fra et ukendt værktøj, 3 rækker');
    expect(flat(stdout)).toContain(
      'Format CSV, semikolon mellem cellerne, UTF-8, decimalkomma, overskrift i række 3',
    );
    expect(flat(stdout)).toContain('Tid 4,75 timer registreret på 2 opgaver');
    expect(stdout).toMatch(/Datoer +5\. januar 2026 til 14\. januar 2026, dagen først/);
    expect(stdout).toMatch(/Ikke medregnet +2 rækker er ikke opgaver/);
    expect(stdout).toMatch(/Bestilt af +→ hvem bestiller/);
  });

  it('shows what stays open, with what to do about it', async () => {
    const cwd = folderWith({
      'plan.csv': 'Opgave;Status;Oprettet\nA;Månelanding;03/04/2026\n;Færdig;05/04/2026\n',
    });
    const { stdout } = await mktAudit(['inspect', 'plan.csv', '--lang', 'en'], { cwd });
    expect(stdout).toMatch(/Dates +3 April 2026 to 3 April 2026, day first \(the order is not certain\)/);
    expect(stdout).toMatch(/not understood: Månelanding 1/);
    expect(stdout).toMatch(/Left out +1 task without a title \(row-3\)/);
    expect(stdout).toContain('--date-order mdy');
  });

  it.each(readdirSync(folder))('fits 80 columns: %s', async (file) => {
    for (const language of ['en', 'da']) {
      const { stdout } = await inspected(file, '--lang', language);
      for (const line of stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    }
  });

  it('shows hostile names harmlessly', async () => {
    const cwd = folderWith({
      'x.csv': 'Title,\u001b[31mOwner\u001b[0m,Requested by\n\u001b[2Jgone\u202e,Anna\u0007,Bo\n',
    });
    const { stdout } = await mktAudit(['inspect', 'x.csv', '--lang', 'en'], { cwd });
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
