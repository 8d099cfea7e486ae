import { expect, it } from 'vitest';
import type { ContractDocument } from '../../src/index.js';
import { lumio, mktAudit, nordlys } from '../support/run.js';

it.each([nordlys, lumio])(
  '%s: the sensitivity of the chosen basis is the verdict’s own number',
  async (file) => {
    const { stdout } = await mktAudit(['analyze', file, '--format', 'json']);
    const { effort, verdict } = JSON.parse(stdout) as ContractDocument;
    const chosen = effort.sensitivity.find((row) => row.basis === effort.basis);
    expect(chosen?.supportRatio).toBe(verdict.supportRatio);
  },
);
