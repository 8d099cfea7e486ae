import { expect, test } from 'vitest';
import { textChart } from '../../../src/report/charts/text-chart.js';

test('bars with their intervals drawn over them, and a line that says so', () => {
  const lines = textChart({
    kind: 'bars',
    name: 'shares',
    title: 'Shares',
    alt: '',
    note: 'Line: 95 % interval.',
    max: 1,
    rows: [
      { label: 'Growth', value: 0.5, low: 0.4, high: 0.6, shown: '50 %', tone: 'growth' },
      { label: 'Sales support', value: 0.3, shown: '30 %', tone: 'support' },
      { label: 'Other', value: 0, low: 0, high: 0.02, shown: '0 %', tone: 'other' },
    ],
  });
  expect(lines).toEqual([
    'Growth         ▇▇▇▇▇▇▇▇▇▇▇▇├────┤              50 %',
    'Sales support  ▇▇▇▇▇▇▇▇▇                       30 %',
    'Other          ├┤                              0 %',
    '',
    'Line: 95 % interval.',
  ]);
});

test('stacked parts fill the width exactly, and the legend names only what is there', () => {
  const lines = textChart({
    kind: 'stack',
    name: 'trend',
    title: 'Trend',
    alt: '',
    legend: [
      { tone: 'growth', label: 'Growth' },
      { tone: 'support', label: 'Support' },
      { tone: 'unclear', label: 'Unclear' },
    ],
    rows: [
      {
        label: 'March',
        parts: [
          { tone: 'growth', share: 1 / 3 },
          { tone: 'support', share: 2 / 3 },
        ],
        shown: '67 %',
      },
      { label: 'April', parts: [], shown: '–' },
    ],
  });
  expect(lines).toEqual([
    'March  ██████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  67 %',
    `April  ${' '.repeat(30)}  –`,
    '',
    '█ Growth  ▓ Support',
  ]);
});
