import type { Action } from '../../../audit/causes/figures.js';
import { type Cause, causeNames } from '../../../audit/causes/figures.js';
import type { FindingWords, Telling } from '../../finding-words.js';
import { causes as causeWords } from './causes.js';
import { words } from './words.js';

/** Kompetencematch, fejlbrugt arbejdstid og de fire årsager. */
export const skillFindings: Pick<FindingWords, 'misused-work' | 'skill-fit' | 'causes'> = {
  'misused-work': {
    title: 'Fejlbrugt arbejdstid',
    headline: ({ effort, share, people, cost }, { format, unit }) =>
      effort === 0
        ? 'Ingen salgssupport er udført af medarbejdere, der er ansat til noget andet'
        : `${format.effort(effort, unit)} til salgssupport udført af medarbejdere, der er ansat til noget andet${costs(cost, format)}: ` +
          `${format.percent(share)} af al salgssupport (${format.list(people.map(({ name }) => name))})`,
    action: ({ effort, people }) =>
      effort === 0
        ? ''
        : people.some(({ hiredFor }) => hiredFor.length === 0)
          ? 'Skriv i team.yaml, hvad hver enkelt er ansat til, og lad så kun dem, der er ansat til det, lave salgsmateriale.'
          : 'Lad kun dem, der er ansat til det, lave salgsmateriale, og giv salget skabeloner til resten.',
    noProblemWhen:
      'Det er ikke et problem, hvis nogen træder til i en uge, eller hvis salgsmateriale er en del af stillingen: så skriv typen under hiredFor.',
  },
  'skill-fit': {
    title: 'Kompetencematch',
    headline: ({ sums, mismatched, mismatches: [worst] }, { format }) => {
      if (mismatched === 0)
        return 'Alt arbejdet er det, folk er ansat til, eller ligger inden for deres kompetencer';
      const share = format.percent(mismatched / sums.total);
      const whole = `${share} af teamets arbejde er salgssupport, som folk ikke er ansat til, eller ligger uden for deres kompetencer`;
      if (!worst) return `${whole}; ingen bruger en femtedel af tiden på det`;
      const hired =
        worst.hiredFor.length > 0 ? format.list(worst.hiredFor.map(skill)) : (worst.role ?? 'noget andet');
      const kinds = format.list(worst.work.map(skill));
      return `${whole}. ${worst.name}, ansat til ${hired}: ${format.percent(worst.share)} gik til ${kinds}`;
    },
    action: ({ missing, unused, reasons }, { format, unit }) => {
      const advice: string[] = [];
      const some = (list: readonly { craft: keyof typeof words.crafts }[]) =>
        format.list(list.slice(0, 3).map(({ craft }) => words.crafts[craft]));
      if (missing.length > 0) {
        advice.push(
          `Ingen i teamet dækker ${some(missing)} (${format.effort(reasons.nobody, unit)} uden for kompetencerne): køb det ude, lær det, eller lad være med at love det.`,
        );
      }
      if (reasons.busy > 0) {
        advice.push(
          `Skån specialisterne for bestillinger: ${format.effort(reasons.busy, unit)} gik til andre, fordi de havde for travlt med bestillinger.`,
        );
      }
      if (reasons.wanted > 0) {
        advice.push(
          `Aftal de ${format.effort(reasons.wanted, unit)}, som folk selv har bedt om for at lære.`,
        );
      }
      if (unused.length > 0) advice.push(`Brug det, teamet kan, men ikke bruger i dag: ${some(unused)}.`);
      return advice.join(' ');
    },
    noProblemWhen:
      'Det er ikke et problem, hvis folk selv har bedt om opgaverne for at lære, eller hvis teamet er for lille til at specialisere sig.',
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
        ? `Den stærkeste af de fire årsager ifølge ${people} besvarelser: ${causeWords.names[first.cause]} (${format.number(first.score)} af 100)`
        : '';
      const { all, measured } = believed;
      if (all === null || measured === null) return strongest;
      const shown =
        measured.unit === 'hours' ? 'opgaverne viser' : 'opgaverne viser (målt på antal, ikke tid)';
      return `${strongest}. De tror, at ${format.percent(all)} af marketings arbejde går til salget; ${shown} ${format.percent(measured.share)}`;
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
    noProblemWhen: 'Det er ikke et problem, hvis en årsag er et valg, som ledelsen har truffet og står ved.',
  },
};

/** Et tiltag med hvem der beslutter, hvad det frigør, og hvordan man ser, om det virkede. */
export function actionSentence({ action, decides, frees, check }: Action, { format, unit }: Telling): string {
  const now = check.now === null ? causeWords.unknownNow : checked(check.code, check.now, { format, unit });
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

function costs(cost: number | null, format: Telling['format']): string {
  return cost === null ? '' : ` (mindst ${format.number(cost)} i jeres egne timepriser)`;
}
