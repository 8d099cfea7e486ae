/**
 * The colours of the charts: Okabe and Ito's blue and vermilion (https://jfly.uni-koeln.de/color/) and a grey, in light
 * and dark. Each stands out from its ground by 3:1 or more, and growth, support and other stay apart for people who see
 * no red or no green (test/report/charts/palette.test.ts). Unclear and neutral are patterns, so that no two parts differ by
 * colour alone where more than three meet.
 */
export const palette = {
  light: {
    ink: '#1c1c1c',
    track: '#ececea',
    growth: '#0072b2',
    support: '#c85400',
    other: '#767676',
    ground: '#ffffff',
  },
  dark: {
    ink: '#f0f0f0',
    track: '#333333',
    growth: '#56b4e9',
    support: '#f0883c',
    other: '#9a9a9a',
    ground: '#161616',
  },
} as const;

type Theme = (typeof palette)['light' | 'dark'];

function variables(theme: Theme): string {
  return Object.entries(theme)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

/** Styles of every chart, in a page or in a file of its own. */
export const chartStyle = `
.chart{font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;${variables(palette.light)}}
.chart text{font-size:15px;fill:var(--ink)}.chart .shown{font-weight:600}.chart .track{fill:var(--track)}
.chart .growth{fill:var(--growth)}.chart .support{fill:var(--support)}.chart .other{fill:var(--other)}
.chart .part{stroke:var(--ground);stroke-width:1.5}.chart .whisker{stroke:var(--ink);stroke-width:2}.chart .halo{stroke:var(--ground);stroke-width:5}
.chart .hatch{stroke:var(--other);stroke-width:3}.chart .dots{fill:var(--other)}
@media(prefers-color-scheme:dark){.chart{${variables(palette.dark)}}}
@media print{.chart{${variables(palette.light)}}}`;
