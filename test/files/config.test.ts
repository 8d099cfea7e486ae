import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findConfig, findTeam, loadConfig } from '../../src/files/index.js';
import { fileWith, mistake } from './helpers.js';

const wrong = async (content: string) => {
  const { cwd, path } = await fileWith('mkt-audit.config.yaml', content);
  return mistake(loadConfig(path, cwd));
};

describe('mkt-audit.config.yaml', () => {
  test('every setting is read; paths are relative to the file', async () => {
    expect(await loadConfig('fixtures/config/mkt-audit.config.yaml')).toEqual({
      language: 'da',
      country: 'DK',
      weekHours: 37,
      effort: 'calendar',
      maxDays: 8,
      by: 'quarter',
      dateOrder: 'dmy',
      columns: { title: 'Hvad', hours: 'Tid', assignee: 'Hvem' },
      statuses: { 'Klar til review': 'in-progress' },
      rules: [
        { match: { text: 'messestand*' }, class: 'support', kind: 'sales-events' },
        { match: { project: 'Brand' }, class: 'growth', kind: 'strategy' },
        { match: { requester: 'Henrik Bak' }, class: 'support', kind: 'collateral' },
      ],
      names: { 'Sofie Holm': 'Specialist 1' },
      thresholds: { growthLed: 0.3, supportLed: 0.5, support: 0.8 },
      target: 0.4,
      hourlyCost: 425.5,
      currency: 'DKK',
      team: resolve('fixtures/config/team/team.yaml'),
      labels: resolve('fixtures/labels/excel.csv'),
      alignment: [resolve('fixtures/config/alignment/1.yaml')],
    });
  });

  test('it is found from a folder below it, and a team.yaml beside an export', async () => {
    expect(await findConfig('fixtures/config/none/below')).toBe(
      resolve('fixtures/config/mkt-audit.config.yaml'),
    );
    expect(await findTeam('fixtures/team/export.csv')).toBe(resolve('fixtures/team/team.yaml'));
    expect(await findTeam('fixtures/team/**/export*.csv')).toBe(resolve('fixtures/team/team.yaml'));
    expect(await findTeam('fixtures/*/export.csv')).toBe(undefined);
    expect(await findTeam('fixtures/team/*/export.csv')).toBe(resolve('fixtures/team/team.yaml'));
    expect(await findTeam('fixtures/config/export.csv')).toBeUndefined();
  });

  test('mistakes are told with line and field', async () => {
    expect(await wrong('weekhours: 37\n')).toMatchObject({
      line: 1,
      field: 'weekhours',
      expected: { nearest: 'weekHours' },
    });
    expect(await wrong('\nby: fortnight\n')).toMatchObject({
      line: 2,
      field: 'by',
      expected: { code: 'one-of' },
    });
    expect(await wrong('statuses:\n  Klar: finished\n')).toMatchObject({ line: 2, field: 'statuses.Klar' });
    expect(await wrong('rules:\n  - match: { text: x }\n    class: growth\n    kind: deals\n')).toMatchObject(
      {
        line: 4,
        field: 'rules[1].kind',
      },
    );
    expect(await wrong('rules:\n  - match: {}\n    class: growth\n')).toMatchObject({
      field: 'rules[1].match',
    });
    expect(await wrong('thresholds: { growthLed: 0.6 }\n')).toMatchObject({
      expected: { code: 'ascending' },
    });
    expect(await wrong('country: Denmark\n')).toMatchObject({ expected: { code: 'country' } });
    expect(await wrong('target: 40\n')).toMatchObject({ expected: { code: 'percent' } });
    expect(await wrong('rules: { match: 1 }\n')).toMatchObject({ expected: { code: 'list' } });
  });

  test('an empty file sets nothing', async () => {
    const { cwd, path } = await fileWith('mkt-audit.config.yaml', '');
    expect(await loadConfig(path, cwd)).toEqual({});
  });
});
