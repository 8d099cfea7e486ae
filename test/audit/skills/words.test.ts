import { expect, test } from 'vitest';
import { audit } from '../../../src/audit/index.js';
import { loadAlignment, loadTeam } from '../../../src/files/index.js';
import { tellFinding } from '../../../src/report/finding-words.js';
import { formatFor } from '../../../src/report/format/format.js';
import { loadText } from '../../../src/report/text/index.js';
import { languages } from '../../../src/report/text/text.js';
import { board, many } from '../board.js';

const ids = ['misused-work', 'skill-fit', 'causes'];

test.each(languages)('misused work, skill fit and the causes are told in %s', async (language) => {
  const rows = [
    ...many(30, (index) => ({
      id: `S${index}`,
      kind: 'collateral' as const,
      assignees: ['SHO'],
      title: 'Brochure to the sellers',
      created: `2026-0${1 + (index % 6)}-05`,
      resolved: `2026-0${1 + (index % 6)}-1${index % 9}`,
      hours: 2,
    })),
    ...many(20, (index) => ({
      id: `G${index}`,
      kind: 'demand' as const,
      craft: 'video' as const,
      assignees: ['Mette Skov'],
      hours: 1.5,
    })),
  ];
  const team = await loadTeam('fixtures/team/team.yaml');
  const alignment = await loadAlignment(['fixtures/alignment/*.yaml']);
  const text = await loadText(language);
  const { findings } = audit({ ...board(rows), team, alignment });
  const told = findings
    .filter(({ id }) => ids.includes(id))
    .map((finding) => tellFinding(finding, text, { format: formatFor(language), unit: 'hours' }));
  expect(told.map(({ title, headline, action }) => ({ title, headline, action }))).toMatchSnapshot();
});
