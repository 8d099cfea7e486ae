import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/audit/audit.js';
import type { FindingFigures } from '../../src/audit/figures.js';
import { findingIds } from '../../src/audit/finding.js';
import { audit } from '../../src/audit/index.js';
import { kindsOf } from '../../src/classify/taxonomy.js';
import { tellFinding } from '../../src/report/finding-words.js';
import { formatFor } from '../../src/report/format/format.js';
import { da } from '../../src/report/text/da.js';
import { en } from '../../src/report/text/en.js';
import type { Text } from '../../src/report/text/text.js';
import { type BoardOptions, board, day, many, type Row } from '../audit/board.js';

const english = { text: en as Text, telling: { format: formatFor('en'), unit: 'hours' as const } };
const danish = { text: da, telling: { format: formatFor('da'), unit: 'hours' as const } };

function headlines(id: keyof FindingFigures, figures: object): string[] {
  return [english, danish].map(({ text, telling }) => {
    const words = text.findings[id] as { headline(figures: object, told: typeof telling): string };
    return words.headline(figures, telling);
  });
}

const full = (options: BoardOptions = {}) => {
  const rows = [
    ...kindsOf.growth.flatMap((kind) =>
      many(12, (index): Row => ({ kind, resolved: day(index * 15), hours: 3.5 })),
    ),
    ...kindsOf.support.flatMap((kind) =>
      many(
        20,
        (index): Row => ({
          kind,
          title: `Logo i deck til kunde ${index}`,
          requester: `Sælger ${'ABC'[index % 3]}`,
          created: day(index * 9),
          resolved: day(index * 9 + 2),
          due: day(index * 9 + 1),
        }),
      ),
    ),
  ];
  return audit(board(rows, options));
};

describe('the strongest cause', () => {
  const figures = (answers: object) => ({
    profile: { 'seen-as-support': 60, 'different-goals': null, 'little-talk': 20, 'sales-first': 75 },
    answers,
    believed: { all: null, sides: [], measured: null },
    keptBack: 0,
  });

  it('is told with the sides that nobody answered for', () => {
    expect(headlines('causes', figures({ marketing: 4, sales: 0, leadership: 0 }))).toEqual([
      expect.stringMatching(/\(75 of 100; nobody of sales or leadership answered\)$/),
      expect.stringMatching(/\(75 af 100; ingen fra salget eller ledelsen har svaret\)$/),
    ]);
  });

  it('is told alone where all sides answered', () => {
    for (const headline of headlines('causes', figures({ marketing: 4, sales: 3, leadership: 3 })))
      expect(headline).toMatch(/\(75 (of|af) 100\)$/);
  });
});

describe('what to look at next time, where there is no figure today', () => {
  const codes = Object.keys(en.causes.checks) as (keyof typeof en.causes.checks)[];
  it.each(codes)('is said without one: %s', (code) => {
    for (const { text, telling } of [english, danish]) {
      const check = { code, finding: 'causes', now: null, kind: 'strategy' };
      const figures = {
        disagreements: [],
        actions: [{ action: 'pairs', cause: 'little-talk', decides: 'both', frees: null, check }],
      };
      const action = (text.findings.causes.action as (figures: object, told: typeof telling) => string)(
        figures,
        telling,
      );
      expect(action).toMatch(/; (worked if|det virker, hvis) [^;0-9]+\)\.$/);
      expect(action).not.toMatch(/today’s|nuværende|undefined/);
      expect(text.report.decision.causeWhy('X', undefined)).not.toMatch(/–|100/);
    }
  });
});

describe('what to do', () => {
  const action = (id: keyof FindingFigures, figures: object) =>
    [english, danish].map(({ text, telling }) =>
      (text.findings[id] as { action(figures: object, told: typeof telling): string }).action(
        figures,
        telling,
      ),
    );

  it('is to set a target only where there is none yet', () => {
    const [en = '', da = ''] = action('support-ratio', { level: 'support', target: 0.3 });
    expect(en).toMatch(/the target of 30\s?%/);
    expect(da).toContain('målet på 30');
    expect(en + da).not.toMatch(/set a target|sæt et mål/);
    expect(action('support-ratio', { level: 'support', target: null })[0]).toContain('set a target');
  });

  it('is said of one missing kind of growth work, or of each of several', () => {
    const missing = (kinds: readonly string[]) => ({
      missing: kinds.map((kind) => ({ kind })),
      noStrategy: false,
    });
    expect(action('growth-balance', missing(['retention']))[0]).toContain('give it a person');
    expect(action('growth-balance', missing(kindsOf.growth.slice(0, 2)))[0]).toContain(
      'give each of them a person',
    );
  });
});

describe('every warning, in both languages', () => {
  it.each(Object.keys(en.warnings) as (keyof typeof en.warnings)[])(
    'is right of one task too: %s',
    (code) => {
      for (const { text } of [english, danish]) {
        const said = text.warnings[code]({ tasks: '1', statuses: 'X', country: 'DK', effort: '141' });
        expect(said).not.toMatch(/1 tasks|1 opgaver|1 task (have|lack|lie|reach)\b|141/);
      }
    },
  );
});

describe('every finding, in both languages', () => {
  it.each(['en', 'da'] as const)('reads as whole sentences without gaps (%s)', (language) => {
    const { text } = language === 'en' ? english : danish;
    for (const unit of ['hours', 'points', 'tasks'] as const) {
      const boards = [
        full({ unit }),
        audit(board([], { unit })),
        full({ unit, cancelled: [{ hours: 9, loggedSeconds: 1 }] }),
      ];
      for (const { findings } of boards) {
        for (const finding of findings) {
          const told = tellFinding(finding, text, { format: formatFor(language), unit });
          const said = [told.title, told.headline, told.action, told.noProblemWhen, ...told.needs].join(' ');
          expect(said).not.toMatch(/undefined|\bnull\b|NaN|Infinity|\[object/);
          expect(told.headline).not.toBe('');
          expect(told.headline).not.toMatch(/ {2}|[\u00a0\u202f]/);
          if (finding.level === 'unknown') expect(told.needs.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it('has a title in each language for each of the fifteen', () => {
    for (const id of findingIds)
      for (const { text } of [english, danish]) expect(text.findings[id].title).not.toBe('');
  });

  it('never speaks of hours where requests were counted', () => {
    const { findings } = full({ unit: 'tasks' });
    for (const { text, telling } of [english, danish]) {
      const said = findings
        .map((finding) => tellFinding(finding, text, { ...telling, unit: 'tasks' }).headline)
        .join(' ');
      expect(said).not.toMatch(/\d (hours|timer)/);
    }
  });
});

describe('sentences', () => {
  it('says how few ask, and at what notice', () => {
    const figures: FindingFigures['who-asks'] = {
      requesters: 12,
      named: 1,
      top: { count: 3, share: 0.52, names: ['a', 'b', 'c'] },
      departments: [],
      shortNotice: { share: 18 / 44, tasks: 18, of: 44 },
    };
    expect(headlines('who-asks', figures)).toEqual([
      '3 of 12 requesters ask for 52 % of the sales support; 18 of the 44 tasks with a due date came with less than three working days’ notice',
      '3 af 12 rekvirenter bestiller 52 % af salgssupporten; 18 af de 44 opgaver med frist kom med mindre end tre arbejdsdages varsel',
    ]);
  });

  it('says since when there is nothing on a kind, and hedges about the strategy', () => {
    const figures: FindingFigures['growth-balance'] = {
      kinds: [],
      recentFrom: '2026-04-01',
      missing: [
        { kind: 'retention', since: '2026-03-12', recent: 0, nothing: true },
        { kind: 'strategy', since: null, recent: 0, nothing: true },
        { kind: 'measurement', since: '2026-05-01', recent: 1, nothing: false },
      ],
      noStrategy: true,
    };
    expect(headlines('growth-balance', figures)).toEqual([
      'Nothing on strategy in the whole period, nothing on retention since March 2026 and hardly anything on measurement since April 2026. A team that is busy with sales material often has no strategy to be busy with',
      'Ingen opgaver om strategi i hele perioden, ingen opgaver om fastholdelse siden marts 2026 og næsten ingen opgaver om måling siden april 2026. Når et team har travlt med salgsmateriale, mangler der ofte en strategi at have travlt med',
    ]);
  });

  it('says how long each waits', () => {
    const time = { tasks: 40, open: 2, median: 12, low: 9, high: 16 };
    const figures = { growth: time, support: { ...time, median: 1, low: 1, high: 2 }, sooner: 'support' };
    expect(headlines('queue', figures)).toEqual([
      'Sales requests are done sooner than growth work: half of the growth work was done within 12 days (95 % interval 9 to 16 days), half of the sales requests were done within 1 day (95 % interval 1 to 2 days)',
      'Salgets bestillinger bliver hurtigere færdige end vækstopgaverne: halvdelen af vækstopgaverne er færdige inden for 12 dage (usikkerhedsinterval 9 til 16 dage), halvdelen af salgets bestillinger inden for 1 dag (usikkerhedsinterval 1 til 2 dage)',
    ]);
  });

  it('writes numbers as each language does', () => {
    const figures = { tasks: 4, effort: 1234.5, growth: 1, support: 3, cancelled: 9, share: 0.1 };
    expect(headlines('died-requests', figures)).toEqual([
      '4 tasks cancelled after work had begun, 1,235 hours; 3 of them for sales',
      '4 opgaver er annulleret, efter at arbejdet var gået i gang, 1.235 timer; heraf 3 for salget',
    ]);
  });
});

describe('the verdict', () => {
  const settled: Verdict = {
    level: 'support-led',
    supportRatio: 0.58,
    low: 0.51,
    high: 0.65,
    bounds: { low: 0.5, high: 0.6 },
    why: [],
    settle: null,
  };

  it('is one sentence with its interval', () => {
    expect(en.verdict.headline(settled, english.telling)).toBe(
      'Marketing leans towards sales support: 58 % of its growth and support work was done for sales (95 % interval 51 to 65 %).',
    );
    expect(da.verdict.headline(settled, danish.telling)).toBe(
      'Marketing hælder mod salgssupport: 58 % af arbejdet med vækst og salgssupport er udført for salget (95 % usikkerhedsinterval: 51 til 65 %).',
    );
    expect(en.verdict.why(settled, english.telling)).toBe('');
  });

  it('speaks of requests, not of time, where nobody knows the time', () => {
    expect(en.verdict.headline(settled, { ...english.telling, unit: 'tasks' })).toContain(
      'of requests, not of time',
    );
    expect(da.verdict.headline(settled, { ...danish.telling, unit: 'tasks' })).toContain(
      'målt på antal og ikke på tid',
    );
  });

  it('says why it cannot tell, and what would settle it', () => {
    const open: Verdict = {
      ...settled,
      level: 'undecided',
      why: [
        { code: 'too-few', tasks: 22, needed: 30 },
        { code: 'too-unclear', share: 0.45, limit: 0.4 },
      ],
      settle: { tasks: ['KEY-1', 'KEY-2', 'KEY-3', 'KEY-4'], labels: 6, basis: 'logged', longerPeriod: true },
    };
    expect(en.verdict.why(open, english.telling)).toBe(
      'It cannot be told, because only 22 tasks are clearly growth or support (it takes 30) and 45 % of the work is unclear (the limit is 40 %). What would settle it: decide about 6 tasks by hand with --labels, first of all KEY-1, KEY-2 and KEY-3; audit a longer period or more boards; weigh the tasks by logged hours.',
    );
    expect(da.verdict.why(open, danish.telling)).toContain(
      'kun 22 opgaver er klart vækst eller salgssupport',
    );
  });
});
