import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/index.js';
import { anonymize, rolesForNames } from '../../src/report/anonymize.js';
import { da } from '../../src/report/text/da.js';
import { en } from '../../src/report/text/en.js';
import { board, many, type Row } from '../audit/board.js';

const team = {
  members: [
    {
      name: 'Mette Holm',
      aliases: ['mho'],
      role: 'Grafiker',
      hiredFor: ['design' as const],
      skills: {},
      wants: [],
      away: [],
    },
    {
      name: 'Åse Bo',
      aliases: [],
      role: 'Grafiker',
      hiredFor: ['design' as const],
      skills: {},
      wants: [],
      away: [],
    },
    { name: 'Jens Lund', aliases: [], hiredFor: [], skills: {}, wants: [], away: [] },
  ],
  departments: { sales: ['Lars Dahl', 'Pia Krag'] },
};

const rows = [
  ...many(
    14,
    (index): Row => ({
      title: `Visitkort til Lars Dahl og Vestas ${index}`,
      description: 'Spørg Mette, hun ved det',
      created: `2026-0${1 + (index % 6)}-0${1 + (index % 9)}`,
      status: 'Venter på Mette',
      labels: ['mette'],
      project: 'Pias kampagne',
      assignees: ['mho', 'Åse Bo'],
      requester: index % 2 ? 'Lars Dahl' : 'Pia Krag',
      hours: 1 + index,
    }),
  ),
  ...many(14, (): Row => ({ kind: 'demand', assignees: ['Jens Lund'], requester: 'Karl Stor' })),
].map((row, index): Row => ({ ...row, id: index === 3 ? 'mettes-opgaver.csv:4' : `KEY-${index}` }));

const input = () => {
  const made = board(rows, {
    team,
    files: [{ name: 'opgaver-mette.csv', tool: 'table', rows: 28, sha256: 'abc' }],
    options: { '--without': 'assignee=Karl Stor' },
    dataQuality: [
      {
        code: 'overloaded-week',
        tasks: ['KEY-1'],
        shareOfEffort: 0.2,
        args: { person: 'Ove Ukendt', hours: 90 },
      },
    ],
    alternatives: [
      { code: 'without-busiest', args: { person: 'Mette Holm' }, supportRatio: 0.4, level: 'growth-led' },
    ],
  });
  for (const { decision } of made.effort.counted) {
    decision.evidence.push({ text: 'Visitkort', class: 'support', weight: 2, from: 'title' });
    decision.evidence.push({ text: 'Lars Dahl, sales', class: 'support', weight: 1, from: 'requester' });
  }
  return made;
};

const people = /mette|holm|mho|åse|jens|lund|lars|dahl|pia|krag|karl|stor\b|ove ukendt/i;

describe('--anonymize', () => {
  it('leaves no name, and no title, in any string of the audit', () => {
    const json = JSON.stringify(anonymize(audit(input()), {}, en));
    expect(json).not.toMatch(people);
    expect(json).not.toMatch(/visitkort|vestas|kampagne/i);
  });

  it('changes no figure', () => {
    const before = audit(input());
    const after = anonymize(before, {}, en);
    expect(after.shares).toEqual(before.shares);
    expect(after.verdict.supportRatio).toBe(before.verdict.supportRatio);
    expect(after.requesters.map(({ mix }) => mix)).toEqual(before.requesters.map(({ mix }) => mix));
    expect(after.findings.map(({ level }) => level)).toEqual(before.findings.map(({ level }) => level));
  });

  it('calls a task by its kind and id, and evidence by where it stood', () => {
    const [first] = anonymize(audit(input()), {}, da).tasks;
    expect(first?.task.title).toBe('salgsmateriale KEY-13');
    expect(first?.decision.evidence.map(({ text }) => text)).toEqual(['ord i titlen', 'rekvirenten']);
  });

  it('gives one person one alias everywhere, in every run, whatever the other people', () => {
    const whole = anonymize(audit(input()), {}, en);
    const part = anonymize(audit(board(rows.slice(20))), {}, en);
    const jens = part.people[0]?.name;
    expect(jens).toMatch(/^Person [B-Z]{3}$/);
    expect(whole.people.map(({ name }) => name)).toContain(jens);
  });

  it('uses the words that the config gives a name, and hides names that only a config knows', () => {
    const after = anonymize(audit(input()), { 'Lars Dahl': 'Direktøren', 'Karl Stor': '' }, da);
    expect(after.requesters.map(({ name }) => name)).toContain('Direktøren');
    expect(after.requesters.map(({ name }) => name)).toContainEqual(
      expect.stringMatching(/^Rekvirent [B-Z]{3}$/),
    );
  });

  it('does not take a department that asks for a person', () => {
    const asked = many(12, (): Row => ({ requester: 'Sales', requesterDepartment: 'sales' }));
    expect(anonymize(audit(board(asked)), {}, en).requesters[0]?.name).toBe('Sales');
  });

  it('hides any name, wherever a board puts it', () => {
    const name = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{3,8} [A-ZÆØÅ][a-zæøå]{3,8}$/);
    fc.assert(
      fc.property(name, name, (doer, asker) => {
        const board_ = board(
          many(
            12,
            (index): Row => ({
              id: `KEY-${index}`,
              title: `${asker}s deck til ${doer}`,
              description: doer,
              type: `Ønske fra ${asker}`,
              assignees: [doer],
              requester: asker,
            }),
          ),
        );
        const json = JSON.stringify(anonymize(audit(board_), {}, en));
        for (const part of `${doer} ${asker}`.split(' ')) {
          expect(json).not.toMatch(new RegExp(`(?<!\\p{L})${part}s?(?!\\p{L})`, 'u'));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('roles and departments in the place of names', () => {
  it('shows the role, numbered where two have it, and keeps a name that has none', () => {
    expect(rolesForNames(audit(input()), team).people.map(({ name }) => name)).toEqual([
      'Grafiker (1)',
      'Grafiker (2)',
      'Jens Lund',
    ]);
  });

  it('joins the requesters of a department into one row with the same total', () => {
    const before = audit(input());
    const after = rolesForNames(before, team);
    expect(after.requesters.map(({ name, department }) => [name, department])).toEqual([
      [null, 'sales'],
      ['Karl Stor', null],
    ]);
    expect(after.requesters[0]?.supportEffort).toBe(before.shares.support.effort);
    expect(JSON.stringify(after.findings)).not.toMatch(/Mette|Åse|Lars|Pia/);
  });

  it('puts what stands for a name in brackets where a title has it, and leaves the word that is written small', () => {
    const rows: Row[] = [
      { title: 'Demovideo til Larses møde med Dahl' },
      { title: 'Lars’ deck, kragens farve' },
    ];
    const titles = rolesForNames(audit(board(rows, { team })), team, da).tasks.map(({ task }) => task.title);
    expect(titles).toEqual(['Demovideo til Larses møde med [salg]', '[salg] deck, kragens farve']);
  });

  it.each(['lars_dahl', 'lars.dahl', 'Lars-Dahl', 'LARS_DAHL', 'lars_dahls'])(
    'knows a name written %s',
    (name) => {
      const of = audit(board([{ title: `Deck til ${name}, stor farve`, requester: 'Lars Dahl' }], { team }));
      expect(rolesForNames(of, team, da).tasks[0]?.task.title).toBe('Deck til [salg], stor farve');
      expect(anonymize(of, {}, en).tasks[0]?.task.title ?? '').not.toMatch(/lars|dahl/i);
    },
  );
});
