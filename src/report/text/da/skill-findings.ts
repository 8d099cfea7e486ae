import type { Action } from '../../../audit/causes/figures.js';
import { type Cause, causeNames } from '../../../audit/causes/figures.js';
import { type Side, sides } from '../../../files/alignment.js';
import type { FindingWords, Telling } from '../../finding-words.js';
import { causes as causeWords } from './causes.js';
import { words } from './words.js';

/** Kompetencematch, fejlbrugt arbejdstid og de fire årsager. */
export const skillFindings: Pick<FindingWords, 'misused-work' | 'skill-fit' | 'causes'> = {
  'misused-work': {
    title: 'Fejlbrugt arbejdstid',
    headline: ({ effort, share, people, cost }, telling) =>
      effort === 0
        ? 'Ingen salgssupport er udført af medarbejdere, der er ansat til noget andet'
        : `${telling.format.effort(effort, telling.unit)} til salgssupport er udført af medarbejdere, der er ansat til noget andet${costs(cost, telling)}: ` +
          `${telling.format.percent(share)} af al salgssupport (${telling.format.list(people.map(({ name }) => name))})`,
    action: ({ effort, people }) =>
      effort === 0
        ? ''
        : people.some(({ hiredFor }) => hiredFor.length === 0)
          ? 'Skriv i team.yaml, hvad hver enkelt er ansat til, og lad så opgaver for salget løse af dem, der er ansat til dem.'
          : 'Lad opgaver for salget løse af dem, der er ansat til dem, og giv salget skabeloner til resten.',
    noProblemWhen:
      'Det er ikke et problem, hvis nogen hjælper til i en uge, eller hvis opgaver for salget er en del af stillingen: skriv i så fald typen under hiredFor.',
  },
  'skill-fit': {
    title: 'Kompetencematch',
    headline: ({ sums, mismatched, mismatches: [worst] }, { format }) => {
      if (mismatched === 0)
        return 'Alt arbejde er det, medarbejderne er ansat til, eller ligger inden for deres kompetencer';
      const share = format.percent(mismatched / sums.total);
      const whole = `${share} af teamets arbejde er salgssupport, som medarbejderne ikke er ansat til, eller arbejde uden for deres kompetencer`;
      if (!worst) return `${whole}; det er for alle under en femtedel af deres arbejde`;
      const hired =
        worst.hiredFor.length > 0 ? format.list(worst.hiredFor.map(skill)) : (worst.role ?? 'noget andet');
      const kinds = format.list(worst.work.map(skill));
      return `${whole}. ${worst.name}, ansat til ${hired}: ${format.percent(worst.share)} af arbejdet var noget andet, mest ${kinds}`;
    },
    action: ({ missing, unused, reasons }, { format, unit }) => {
      const advice: string[] = [];
      const some = (list: readonly { craft: keyof typeof words.crafts }[]) =>
        format.list(list.slice(0, 3).map(({ craft }) => words.crafts[craft]));
      // Kun de fag, der nævnes.
      const asked = (list: readonly { effort: number }[]) =>
        list.slice(0, 3).reduce((sum, { effort }) => sum + effort, 0);
      if (missing.length > 0) {
        advice.push(
          `Ingen i teamet dækker ${some(missing)} (${format.effort(asked(missing), unit)} uden for kompetencerne): køb hjælp udefra, lær det, eller sig nej til det.`,
        );
      }
      if (reasons.busy > 0) {
        advice.push(
          `Skån specialisterne for bestillinger: ${format.effort(reasons.busy, unit)} gik til andre i måneder, hvor specialisterne mest arbejdede med bestillinger.`,
        );
      }
      if (reasons.wanted > 0) {
        advice.push(
          `Aftal rammerne for de ${format.effort(reasons.wanted, unit)}, som medarbejderne selv ønskede for at lære noget nyt.`,
        );
      }
      if (unused.length > 0)
        advice.push(`Brug de kompetencer, som teamet har, men ikke bruger i dag: ${some(unused)}.`);
      return advice.join(' ');
    },
    noProblemWhen:
      'Det er ikke et problem, hvis medarbejderne selv har bedt om opgaverne for at lære noget, eller hvis teamet er for lille til at specialisere sig.',
  },
  causes: {
    title: 'De fire årsager',
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
        ? `Af de fire årsager peger svarene (fra ${people} personer) mest på, at ${causeWords.names[first.cause]} (${format.number(first.score)} af 100${unheard(answers)})`
        : '';
      const { all, measured } = believed;
      if (all === null || measured === null) return strongest;
      const shown = measured.unit === 'hours' ? 'opgaverne viser' : 'opgaverne viser (ikke målt på tid)';
      return `${strongest}. I gennemsnit vurderer de, at ${format.percent(all)} af marketings arbejde går til salget; ${shown} ${format.percent(measured.share)}`;
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
            `Tal først om det, som ${format.list([first.most, first.least].map((side) => causeWords.sides[side]))} ser mest forskelligt på: ${format.list(apart)}.`,
          ]
        : [];
      return [...talk, ...actions.map((action) => actionSentence(action, telling))].join(' ');
    },
    noProblemWhen:
      'Det er ikke et problem, hvis en årsag skyldes et valg, som ledelsen har truffet og står ved.',
  },
};

/** The sides that nobody answered for: what is said is not said by them. */
function unheard(answers: Record<Side, number>): string {
  const silent = sides
    .filter((side) => answers[side] === 0)
    .map((side) => (side === 'sales' ? 'salget' : causeWords.sides[side]));
  return silent.length === 0 ? '' : `; ingen fra ${silent.join(' eller ')} har svaret`;
}

/** Et tiltag med hvem der beslutter, hvad det frigør, og hvordan man ser, om det virkede. */
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
  return ` (mindst ${amount} efter jeres egne timepriser)`;
}
