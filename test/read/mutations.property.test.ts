import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { type ReadResult, readTasks } from '../../src/read/index.js';
import { hoursOf } from './files.js';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'exports');
const files = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

/** The result, or undefined for a refusal; anything else that is thrown is a bug. */
async function readOrRefuse(bytes: Buffer): Promise<ReadResult | undefined> {
  async function* stdin(): AsyncGenerator<Buffer> {
    yield bytes;
  }
  try {
    return await readTasks(['-'], { stdin: stdin() });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

describe('an export that something happened to is read or refused, never anything else', () => {
  it('cut off anywhere: no more rows and no more hours than the whole has', async () => {
    for (const { bytes } of files) {
      const whole = await readOrRefuse(bytes);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: bytes.length }), async (at) => {
          const cut = await readOrRefuse(bytes.subarray(0, at));
          if (!cut || !whole || cut.files[0]?.tool !== whole.files[0]?.tool) return;
          expect(cut.files[0]?.rows).toBeLessThanOrEqual(whole.files[0]?.rows ?? 0);
          expect(hoursOf(cut)).toBeLessThanOrEqual(hoursOf(whole) + 1e-9);
        }),
        { numRuns: 25 },
      );
    }
  }, 60_000);

  it('bytes flipped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 }),
        async ({ bytes }, flips) => {
          const copy = Buffer.from(bytes);
          for (const [at, byte] of flips) copy[at % copy.length] = byte;
          await readOrRefuse(copy);
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);

  it('a piece repeated or taken out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        async ({ bytes }, a, b, twice) => {
          const [from = 0, to = 0] = [a % bytes.length, b % bytes.length].sort((x, y) => x - y);
          const piece = bytes.subarray(from, to);
          await readOrRefuse(
            Buffer.concat([bytes.subarray(0, from), ...(twice ? [piece, piece] : []), bytes.subarray(to)]),
          );
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);

  it('an export of a task tool put twice into one file counts its tasks once', async () => {
    for (const { name, bytes } of files.filter(({ name }) =>
      /^(jira-(cloud|es|server)|clickup|linear|azure)/.test(name),
    )) {
      const whole = await readOrRefuse(bytes);
      const text = bytes.toString('utf8').replace('\ufeff', '');
      const double = await readOrRefuse(Buffer.from(text + text));
      expect([name, double?.tasks.length, double && hoursOf(double)]).toEqual([
        name,
        whole?.tasks.length,
        whole && hoursOf(whole),
      ]);
    }
  });
});
