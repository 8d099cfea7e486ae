import type { Argument, ArgumentCode } from '../../../audit/figures.js';
import type { Telling } from '../../finding-words.js';
import { tasksWord } from './phrases.js';
import { words } from './words.js';

type Args<Code extends ArgumentCode> = Extract<Argument, { code: Code }>['args'];
type Sentences = { [Code in ArgumentCode]: (args: Args<Code>, telling: Telling) => string };

const sentences: Sentences = {
  'sales-definition': ({ ratio, level }, { format }) =>
    `Hvis messer og materiale uden en navngiven sælger tæller som vækst, som salget nok ville mene, er andelen ${format.percent(ratio)} (${levelName(level)})`,
  'few-tasks': ({ ratio, level }, { format }) =>
    `Uden de tre største opgaver er andelen ${format.percent(ratio)} (${levelName(level)})`,
  'one-person': ({ ratio, level }, { format }) =>
    `Uden den travleste medarbejder er andelen ${format.percent(ratio)} (${levelName(level)})`,
  'other-basis': ({ basis, ratio, level }, { format }) =>
    `Opgjort efter ${basisName(basis)} er andelen ${format.percent(ratio)} (${levelName(level)})`,
  'unclear-work': ({ share, low, high }, { format }) =>
    `${format.percent(share)} af arbejdet er uafklaret: afhængigt af hvad det er, ligger den optalte andel mellem ${format.percent(low)} og ${format.percent(high)}`,
  'disputed-tasks': ({ tasks, share }, { format }) =>
    `${tasksWord(tasks, format)}, ${format.percent(share)} af arbejdet med vækst og salgssupport, er afgjort med lille margen og kan diskuteres`,
  'fair-in-period': ({ period, effort, ratio }, { format, unit }) =>
    `En messe eller et salgsarrangement falder i ${format.period(period)} (${format.effort(effort, unit)}); uden den slags er den optalte andel ${format.percent(ratio)}`,
  'long-deals': ({ share }, { format }) =>
    `${format.percent(share)} af salgssupporten er tilbud og kundemøder: med få kunder og lange salgsforløb kan det være den rigtige strategi`,
  'unseen-work': ({ share }, { format }) =>
    `Opgaverne dækker ${format.percent(share)} af medarbejdernes arbejdstid; hvad resten er gået til, vides ikke`,
  'left-out': ({ share }, { format }) =>
    `${format.percent(share)} af det kendte arbejde er ikke medregnet, fordi det er annulleret eller ikke kan opgøres`,
  'not-time': () =>
    'Tallene tæller opgaver, ikke tid: mange små opgaver vejer her tungere, end de koster i tid',
  'young-company': () =>
    'Ifølge svarene er det en ung virksomhed: dér kan det være rigtigt at begynde med at støtte salget, så længe marketing stadig skal vise sit værd',
  'company-unknown': () =>
    'Opgaverne viser ikke, hvilken slags virksomhed det er: i en ung virksomhed eller en med få kunder og lange salgsforløb kan det netop være marketings opgave at støtte salget',
};

export function argument(found: Argument, telling: Telling): string {
  const sentence = sentences[found.code] as (args: Argument['args'], telling: Telling) => string;
  return sentence(found.args, telling);
}

function levelName(level: string): string {
  return (words.levels as Readonly<Record<string, string>>)[level] ?? level;
}

function basisName(basis: string): string {
  return (words.bases as Readonly<Record<string, string>>)[basis] ?? basis;
}
