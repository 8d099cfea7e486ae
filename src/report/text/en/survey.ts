import type { AlignmentQuestion } from '../../../files/alignment.js';

/** The questionnaires: the team's skills, and the four causes. */
export const survey = {
  keys: { navigate: 'move', select: 'choose', mark: 'mark', all: 'all', invert: 'invert', submit: 'go on' },
  /** Between whole numbers and decimals, where a number is suggested. */
  decimalMark: '.',
  /** To suggest. */
  currency: 'EUR',
  keyNames: { space: 'space' },
  yes: 'Yes',
  no: 'No',
  yesOrNo: 'Please answer yes or no',
  none: 'none',
  needed: 'Please type something',
  notNumber: (min: number, max: number) => `Please type a number from ${min} to ${max}, such as 37 or 37.5`,
  notNegative: 'Please type a number, such as 450',
  notPercent: 'Please type a number from 0 to 100, or nothing if you cannot say',
  /** After Ctrl-C. */
  left: (file: string, command: string) => `Saved in ${file}. Take it up again with: ${command}`,
  leftUnsaved: 'Nothing was answered, so nothing was saved.',

  skills: {
    intro: (file: string) =>
      `What is each person hired for, and what can they do? About a minute a person.\nEvery answer is saved at once, in ${file}.\nCtrl-C stops; the next run goes on from there.`,
    whoIsInTeam: 'Who is in the marketing team?',
    whoElseIsInTeam: 'These have tasks in the export too. Who of them is in the marketing team?',
    withTasks: (name: string, tasks: number) => `${name} (${tasks === 1 ? '1 task' : `${tasks} tasks`})`,
    typeNames: 'Who is in the marketing team? Names with commas between',
    whoSits: {
      sales: 'Who of these who ask for work sits in sales?',
      management: 'Who of them sits in management?',
      hr: 'And in HR?',
    },
    person: (name: string, number: number, of: number) => `${name} (${number} of ${of})`,
    role: { them: (name: string) => `${name}’s title`, you: 'Your title' },
    hiredFor: { them: (name: string) => `What was ${name} hired for?`, you: 'What were you hired for?' },
    craftsHeading: 'Crafts',
    supportHeading: 'Work for sales, only if hired for exactly that',
    skills: { them: (name: string) => `What can ${name} do?`, you: 'What can you do?' },
    level: {
      them: (name: string, craft: string) => `How good is ${name} at ${craft}?`,
      you: (craft: string) => `How good are you at ${craft}?`,
    },
    levels: [
      '0  not at all',
      '1  has tried it, can help out',
      '2  the basics, needs somebody to check',
      '3  solid, can do it alone',
      '4  strong, others ask for advice',
      '5  specialist, could be hired for just that',
    ],
    wants: {
      them: (name: string) => `What would ${name} like to do more of?`,
      you: 'What would you like to do more of?',
    },
    hours: { them: (name: string) => `${name}’s hours a week`, you: 'Your hours a week' },
    costs: 'Should the report say what the work costs?',
    costChoices: {
      none: 'No, leave money out',
      same: 'Yes, with one hourly cost for all',
      each: 'Yes, with an hourly cost for each person',
    },
    costForAll: 'What does an hour cost, on average?',
    cost: (name: string) => `What does an hour of ${name} cost? (Enter skips)`,
    currency: 'In which currency?',
    finished: 'All questions are answered. What would you like to change?',
    add: 'Add somebody',
    changeRequesters: 'Who asks from which department',
    changeCosts: 'The hourly costs',
    done: 'Nothing, I am done',
    newName: 'Whom would you like to add?',
    saved: (file: string, people: number) =>
      `Saved in ${file}: ${people === 1 ? '1 person' : `${people} people`}. You may also edit it by hand.`,
    next: (command: string) => `Next: ${command}`,
    moved: (person: string, from: string, to: string) =>
      `${person} is now placed in the department ${to}, as the answers say, and no longer in ${from}.`,
    notInTeam: (names: string) => `In the export, but not in the team: ${names}`,
    header: [
      'The marketing team, for mkt-audit. Made by "mkt-audit skills"; edit it by hand as you like, comments stay.',
      '',
      'hiredFor   what the person was hired for: crafts, and kinds of work for sales if hired for exactly that',
      'skills     0 not at all, 1 has tried it, 2 the basics, 3 solid, 4 strong, 5 specialist',
      'wants      crafts that the person would like to do more of',
      'aliases    other spellings of the name in the task tool',
      'away       holidays and leave: [{ from: 2026-07-06, to: 2026-07-24 }]',
      '',
      'Crafts: design, copywriting, paid-ads, seo, email, social, events, video, web, analytics, crm,',
      '        research, strategy, pr, project-management',
      'Work for sales: collateral, polish, sales-emails, deals, sales-events, sales-data, enablement',
    ],
    departmentsHeader: 'Who asks from where, as the task tool names them.',
  },

  alignment: {
    intro: (file: string) =>
      `Sales and marketing: how do you work together? About 25 questions, five minutes. Answer as it is, not as it should be. A side’s answers are shown only where three or more of its people have answered.\nEvery answer is saved at once, in ${file}.\nCtrl-C stops; the next run goes on from there.`,
    side: 'Where do you sit?',
    sides: { marketing: 'Marketing', sales: 'Sales', leadership: 'Leadership' },
    goOn: (file: string, answered: number, of: number) =>
      `${file} is not finished (${answered} of ${of}). Go on with it?`,
    again: (file: string) => `All questions in ${file} are answered. Go through them again?`,
    believed:
      'What share of marketing’s time goes to requests from sales, do you think? In percent (Enter if you cannot say)',
    name: 'Your name, if you like (Enter to stay anonymous)',
    counter: (number: number, of: number) => `${number}/${of}`,
    unknown: 'I don’t know',
    result: 'What your own answers point to, from 0 (no sign of it) to 100 (all signs of it):',
    noScore: 'too few answers',
    saved: (file: string) => `Saved in ${file}. Thank you.`,
    next: 'With at least three answers: mkt-audit analyze FILE --alignment alignment-*.yaml',
    header: [
      'One person’s answers to "mkt-audit alignment". Edit them by hand as you like, or run it again.',
      'believed = percent of marketing’s time that you think goes to requests from sales',
    ],
    questions: {
      company: {
        ask: 'What kind of company is it?',
        choices: {
          young: 'Young: marketing has yet to show what it is worth',
          'sales-driven': 'Established, and driven by sales',
          balanced: 'Established, with sales and marketing on a par',
          'without-sellers': 'Without sellers: customers buy by themselves',
        },
      },
      taskSource: {
        ask: 'Who decides, in practice, what marketing works on this week?',
        choices: {
          'own-plan': 'Marketing, by its own plan',
          together: 'Sales and marketing, planning together',
          leadership: 'Leadership, as things come up',
          'whoever-asks': 'Whoever asks last or loudest',
        },
      },
      strategy: {
        ask: 'Is there a marketing strategy that says what marketing does, and what it does not do?',
        choices: {
          followed: 'Yes, and it is followed',
          'set-aside': 'Yes, but it gives way when things get busy',
          none: 'No, or I have never seen it',
        },
      },
      askedFor: {
        ask: 'What does sales mostly come to marketing for?',
        choices: {
          customers: 'Leads, campaigns and knowledge of customers',
          both: 'About as much for that as for material',
          material: 'Presentations, brochures and quick help',
        },
      },
      refusal: {
        ask: 'Can marketing say no to a request from sales, or suggest something better?',
        choices: {
          yes: 'Yes, and it happens',
          sometimes: 'Now and then',
          no: 'No, what is asked for gets made',
        },
      },
      intake: {
        ask: 'How do requests reach marketing?',
        choices: {
          'one-way': 'One way in, with purpose and date',
          'one-person': 'By mail or chat to one person',
          anywhere: 'In the corridor, by chat, to whoever is there',
        },
      },
      earlyVoice: {
        ask: 'A new product, price or market is on its way. When does marketing come in?',
        choices: {
          deciding: 'While it is being decided',
          'before-launch': 'Some time before the launch',
          'when-material': 'When the material has to be made',
        },
      },
      sharedGoal: {
        ask: 'Do sales and marketing have a goal in common?',
        choices: {
          shared: 'Yes, one goal that both are measured on',
          linked: 'Separate goals that build on each other',
          separate: 'Separate goals that have little to do with each other',
          none: 'Marketing has no goal',
        },
      },
      marketingMeasured: {
        ask: 'What is marketing measured on?',
        choices: {
          revenue: 'Revenue or customers won',
          'qualified-leads': 'Leads that sales agrees are good',
          volume: 'Numbers of leads, visitors or followers',
          deliveries: 'How much it delivers, and how fast',
          nothing: 'Nothing in particular',
        },
      },
      salesMeasured: {
        ask: 'What is sales measured on?',
        choices: {
          shared: 'The goal that it has in common with marketing',
          'revenue-and-more': 'Revenue, and also whether customers stay or leads are followed up',
          'revenue-only': 'Revenue alone',
        },
      },
      missedTarget: {
        ask: 'What happens when sales misses its target?',
        choices: {
          together: 'Both look at the figures together',
          'each-own': 'Each looks after its own',
          blame: 'Somebody gets the blame, mostly the leads',
        },
      },
      leadDefinition: {
        ask: 'Have you agreed what a good lead is?',
        choices: { written: 'Yes, in writing', unspoken: 'More or less, nobody wrote it down', none: 'No' },
      },
      followUp: {
        ask: 'How soon does sales follow up a new lead from marketing?',
        choices: {
          'same-day': 'The same day',
          'few-days': 'Within a few days',
          'a-week': 'After a week or more',
          'nobody-knows': 'Nobody keeps track of that',
        },
      },
      talk: {
        ask: 'How often do marketers and sellers talk about customers and leads?',
        choices: {
          daily: 'Daily',
          weekly: 'About once a week',
          monthly: 'About once a month',
          seldom: 'Less often, or only when something is wrong',
        },
      },
      salesMeetings: {
        ask: 'Does marketing take part in the sales meetings?',
        choices: {
          regularly: 'Yes, regularly',
          sometimes: 'When there is something to present',
          never: 'No',
        },
      },
      yesterdaysLeads: {
        ask: 'Who asks how yesterday’s leads went?',
        choices: {
          both: 'Marketing asks and sales tells, most days',
          sometimes: 'It comes up now and then',
          nobody: 'Nobody',
        },
      },
      leadSource: {
        ask: 'Pick any seller: could they say where their last five leads came from?',
        choices: { most: 'Yes, most of them', some: 'Some of them', hardly: 'Hardly any' },
      },
      productKnowledge: {
        ask: 'Do the sellers know the products and what they do for the customer?',
        choices: { well: 'Yes, well', partly: 'Some do, some do not', little: 'Too little' },
      },
      material: {
        ask: 'What about the material that sales uses?',
        choices: {
          current: 'Up to date and easy to find',
          partly: 'Some of it is up to date',
          outdated: 'Outdated, or sellers make their own',
        },
      },
      twoMessages: {
        ask: 'Does a customer hear the same from marketing and from the seller?',
        choices: { one: 'Yes', sometimes: 'Not always', often: 'No, often two different things' },
      },
      budgetCut: {
        ask: 'Times get hard. Whose budget is cut first?',
        choices: { same: 'Everybody’s alike', depends: 'It depends', marketing: 'Marketing’s' },
      },
      credit: {
        ask: 'A big customer signs. Who gets the credit?',
        choices: { both: 'Both sales and marketing', depends: 'It depends', sales: 'The seller' },
      },
      seat: {
        ask: 'Where does marketing sit when leadership meets?',
        choices: {
          own: 'At the table, with a voice of its own',
          'through-other': 'Somebody else speaks for it',
          'under-sales': 'Spoken for by the head of sales',
          none: 'Not there',
        },
      },
      collision: {
        ask: 'Sales wants something now, and it upsets marketing’s plan. What comes first?',
        choices: { goal: 'The common goal', varies: 'It varies', sales: 'What sales wants' },
      },
      effectMeasured: {
        ask: 'How is the effect of marketing measured?',
        choices: {
          'several-touches': 'Over several touches, from the first contact to the sale',
          asking: 'By asking customers how they found us',
          'first-click': 'By the first click',
          'last-click': 'By the last click',
          not: 'Not really',
        },
      },
    } satisfies Record<AlignmentQuestion, { ask: string; choices: Record<string, string> }>,
  },
};
