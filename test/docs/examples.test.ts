import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli as danish } from '../../src/report/text/da/cli.js';
import { cli as english } from '../../src/report/text/en/cli.js';
import { mktAudit, type Ran } from '../support/run.js';
import { danishSheet, documents, folderOfExamples } from './folder.js';

/** Commands that ask questions; here, where no terminal is, they say so. */
const asks = /^mkt-audit (skills|alignment)\b(?!.*--answers)/;

describe('the examples under --help run as they stand', () => {
  describe.each([
    ['in English', english.examples, 'en'],
    ['in Danish', danish.examples, 'da'],
  ] as const)('%s', (_, examples, language) => {
    it.each(Object.entries(examples))('%s', async (_name, lines) => {
      for (const line of lines) {
        const folder = folderOfExamples();
        if (language === 'da') writeFileSync(join(folder, 'plan.csv'), danishSheet());
        await expectToRun(line, folder);
      }
    });
  });
});

describe('the sh blocks of the docs run as they stand', () => {
  const blocks = documents().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].map(([, text = '']) => ({
      file,
      lines: text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.startsWith('mkt-audit ')),
    })),
  );
  it.each(blocks.filter(({ lines }) => lines.length > 0))('$file: $lines', async ({ lines }) => {
    const folder = folderOfExamples();
    for (const line of lines) await expectToRun(line, folder);
  });
});

async function expectToRun(line: string, cwd: string): Promise<void> {
  const ran = await mktAudit(wordsOf(line), { cwd });
  if (asks.test(line))
    expect(ran, line).toMatchObject({ code: 2, stderr: expect.stringContaining('terminal') });
  else expect(problemOf(ran), line).toBe('');
}

/** 1 is a threshold that was crossed, which an example may do. */
function problemOf({ code, stderr }: Ran): string {
  return code === 0 || code === 1 ? '' : `exit code ${code}: ${stderr}`;
}

/** The words of a line as a shell would hand them over; the program name and a comment at the end are left out. */
function wordsOf(line: string): string[] {
  const words = line.replace(/\s+#.*$/, '').match(/"[^"]*"|[^\s"]+="[^"]*"|\S+/g) ?? [];
  return words.slice(1).map((word) => word.replaceAll('"', ''));
}
