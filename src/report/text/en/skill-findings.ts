import type { Action } from '../../../audit/causes/figures.js';
import { type Cause, causeNames } from '../../../audit/causes/figures.js';
import { type Side, sides } from '../../../files/alignment.js';
import type { FindingWords, Telling } from '../../finding-words.js';
import { causes as causeWords } from './causes.js';
import { words } from './words.js';

/** Skill fit, misused work and the four causes. */
export const skillFindings: Pick<FindingWords, 'misused-work' | 'skill-fit' | 'causes'> = {
  'misused-work': {
    title: 'Misused work',
    headline: ({ effort, share, people, cost }, telling) =>
      effort === 0
        ? 'No sales support was done by people hired for something else'
        : `${telling.format.effort(effort, telling.unit)} of sales support were done by people hired for something else${costs(cost, telling)}: ` +
          `${telling.format.percent(share)} of all sales support (${telling.format.list(people.map(({ name }) => name))})`,
    action: ({ effort, people }) =>
      effort === 0
        ? ''
        : people.some(({ hiredFor }) => hiredFor.length === 0)
          ? 'Say in team.yaml what each person was hired for; then leave work for sales to those hired for it.'
          : 'Leave work for sales to those who were hired for it, and give sales templates for the rest.',
    noProblemWhen:
      'It is no problem where somebody fills in for a week, or where work for sales is a part of the job: then name the kind in hiredFor.',
  },
  'skill-fit': {
    title: 'Skill fit',
    headline: ({ sums, mismatched, mismatches: [worst] }, { format }) => {
      if (mismatched === 0) return 'All work is what people were hired for, or within their skills';
      const share = format.percent(mismatched / sums.total);
      const whole = `${share} of the team’s work is sales support that people were not hired for, or work outside their skills`;
      if (!worst) return `${whole}; for nobody is it a fifth of the work`;
      const hired =
        worst.hiredFor.length > 0 ? format.list(worst.hiredFor.map(skill)) : (worst.role ?? 'something else');
      const kinds = format.list(worst.work.map(skill));
      return `${whole}. ${worst.name}, hired for ${hired}: ${format.percent(worst.share)} of the work was something else, most of all ${kinds}`;
    },
    action: ({ missing, unused, reasons }, { format, unit }) => {
      const advice: string[] = [];
      const some = (list: readonly { craft: keyof typeof words.crafts }[]) =>
        format.list(list.slice(0, 3).map(({ craft }) => words.crafts[craft]));
      // Of the crafts that are named, not of all that is missing.
      const asked = (list: readonly { effort: number }[]) =>
        list.slice(0, 3).reduce((sum, { effort }) => sum + effort, 0);
      if (missing.length > 0) {
        advice.push(
          `Nobody has ${some(missing)} (${format.effort(asked(missing), unit)} outside skills): buy it, train for it, or stop promising it.`,
        );
      }
      if (reasons.busy > 0) {
        advice.push(
          `Take requests off the skilled people: ${format.effort(reasons.busy, unit)} went to others in months when they mostly worked on requests.`,
        );
      }
      if (reasons.wanted > 0) {
        advice.push(
          `Agree on the terms of the ${format.effort(reasons.wanted, unit)} that people had asked for, to learn.`,
        );
      }
      if (unused.length > 0)
        advice.push(`Use the skills that the team has and does not use today: ${some(unused)}.`);
      return advice.join(' ');
    },
    noProblemWhen:
      'It is no problem where people asked for the work to learn it, or where the team is too small to specialise.',
  },
  causes: {
    title: 'The four causes',
    headline: ({ profile, answers, believed, keptBack }, { format }) => {
      const ranked = causeNames
        .flatMap((cause): { cause: Cause; score: number }[] => {
          const score = profile[cause];
          return score === null ? [] : [{ cause, score }];
        })
        .sort((a, b) => b.score - a.score);
      const people = answers.marketing + answers.sales + answers.leadership - keptBack;
      const [first] = ranked;
      const strongest = first
        ? `Of the four causes, ${people} people’s answers point most to this: ${causeWords.names[first.cause]} (${format.number(first.score)} of 100${unheard(answers)})`
        : '';
      const { all, measured } = believed;
      if (all === null || measured === null) return strongest;
      const shown =
        measured.unit === 'hours' ? 'the tasks show' : 'the tasks show (of requests, not of time)';
      return `${strongest}. On average they believe that ${format.percent(all)} of marketing’s work is for sales; ${shown} ${format.percent(measured.share)}`;
    },
    action: ({ actions, disagreements }, telling) => {
      const { format } = telling;
      const [first] = disagreements;
      const apart = disagreements
        .filter(({ most, least }) => most === first?.most && least === first?.least)
        .slice(0, 3)
        .map(({ question }) => causeWords.topics[question]);
      const talk = first
        ? [
            `Talk first about where ${format.list([first.most, first.least].map((side) => causeWords.sides[side]))} see it most differently: ${format.list(apart)}.`,
          ]
        : [];
      return [...talk, ...actions.map((action) => actionSentence(action, telling))].join(' ');
    },
    noProblemWhen: 'It is no problem where a cause is a choice that leadership has made and stands by.',
  },
};

/** The sides that nobody answered for: what is said is not said by them. */
function unheard(answers: Record<Side, number>): string {
  const silent = sides.filter((side) => answers[side] === 0).map((side) => causeWords.sides[side]);
  return silent.length === 0 ? '' : `; nobody of ${silent.join(' or ')} answered`;
}

/** One action with who decides it, what it frees and how to see whether it worked. */
export function actionSentence({ action, decides, frees, check }: Action, { format, unit }: Telling): string {
  const now = check.now === null ? undefined : checked(check.code, check.now, { format, unit });
  return (
    `${causeWords.actions[action]} (${causeWords.decidedBy(causeWords.deciders[decides])}; ` +
    `${frees === null ? causeWords.freesNothing : causeWords.frees(format.effort(frees, unit))}; ` +
    `${causeWords.checks[check.code](now, 'kind' in check ? words.kinds[check.kind] : '')}).`
  );
}

function checked(code: Action['check']['code'], now: number, { format, unit }: Telling): string {
  if (code === 'support-ratio' || code === 'kind-share') return format.percent(now);
  if (code === 'cause-score') return format.number(now);
  if (code === 'alignment-tasks') return format.number(now, now < 10 ? 1 : 0);
  return format.effort(now, unit);
}

function skill(one: string): string {
  return { ...words.kinds, ...words.crafts }[one as keyof typeof words.crafts] ?? one;
}

function costs(cost: number | null, { format, currency }: Telling): string {
  if (cost === null) return '';
  const amount = currency === undefined ? format.number(cost) : format.money(cost, currency);
  return ` (at least ${amount} by your own rates)`;
}
