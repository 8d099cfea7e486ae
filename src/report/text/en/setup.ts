/** `mkt-audit` alone, `demo`, `init` and `config`. */
export const setup = {
  start: {
    question: 'What would you like to do?',
    analyze: (file: string) => `Audit ${file}`,
    demo: 'See an example: a team of four, half a year',
    help: 'Show all commands',
    usage: 'Begin with:',
  },
  demo: {
    intro:
      'An invented Danish firm of ventilation systems; its marketing team of four, January to June 2026.',
    next: 'Then with your own export: mkt-audit analyze tasks.csv',
  },
  config: {
    read: (file: string) => `Config: ${file}`,
    none: 'Config: none found (mkt-audit init writes one)',
    setting: 'setting',
    value: 'value',
    from: 'from',
    origins: {
      'command line': 'command line',
      config: 'config',
      locale: 'the system’s locale',
      'beside the export': 'beside the export',
      default: 'default',
    },
    none_: 'none',
    rules: (count: string) => `${count} of your own`,
  },
  init: {
    language: 'Which language should the answers have?',
    languages: { en: 'English', da: 'Danish (dansk)' },
    country: 'Whose public holidays are no working days? (country code, - for none)',
    weekHours: 'How many hours a week is full time?',
    target: 'The team’s own target for the support ratio, in percent (- for none)',
    currency: 'Currency for costs, such as DKK (- for no costs)',
    hourlyCost: 'What does an hour of the team cost on average?',
    notNumber: 'Please type a number, such as 37 or 37,5.',
    notCountry: 'Please type the code of a country whose holidays are known (DK, NO, SE, FI, DE, GB), or -.',
    notPercent: 'Please type a number from 0 to 100, or -.',
    notCurrency: 'Please type a currency of three letters, such as DKK, or -.',
    written: (file: string) =>
      `Written: ${file}. Edit it as you like; mkt-audit config shows what is in force.`,
    comments: {
      head: [
        'Settings of mkt-audit for this folder and those below it.',
        'The command line wins over this file. Lines that begin with # are off: take the # away to switch them on.',
      ],
      language: 'Language of the answers: en or da.',
      country: 'Public holidays of this country are no working days.',
      weekHours: 'Hours a week of somebody on full time.',
      target: 'The team’s own target for the support ratio, 0 to 1.',
      cost: 'What an hour costs; costs are only shown where this or team.yaml tells them.',
      effort: 'Where the hours come from: auto, logged, estimate, points, calendar or count.',
      maxDays: 'Working days that a task counts where no start is known (basis: calendar).',
      by: 'The periods of the trend: week, month or quarter.',
      dateOrder: 'Dates such as 03/04/2026, where nothing else tells: dmy or mdy.',
      columns: 'Columns of a home-made sheet: field: Column.',
      statuses: 'What your statuses mean: to-do, in-progress, done or cancelled.',
      rules:
        'Your own rules come before the classifier; the first that matches decides. * stands for anything.',
      names: 'Names to replace under --anonymize, beside the people in the data.',
      thresholds: 'The limits between the levels: a convention, not a benchmark.',
      files: 'Files that every audit here should use.',
    },
  },
};
