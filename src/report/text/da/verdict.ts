import type { Verdict, Why } from '../../../audit/audit.js';
import type { Unit } from '../../../effort/effort.js';
import type { Telling } from '../../finding-words.js';
import type { Text } from '../text.js';
import { words } from './words.js';

const leaning: Record<Verdict['level'], string> = {
  growth: 'Marketing arbejder især med vækst',
  'growth-led': 'Marketing hælder mod vækst',
  'support-led': 'Marketing hælder mod salgssupport',
  support: 'Marketing fungerer især som supportfunktion for salget',
  undecided: 'Ud fra opgaverne kan det ikke afgøres, om marketing er en supportfunktion',
};

const measured: Record<Unit, string> = {
  hours: 'af arbejdet med vækst og salgssupport er udført for salget',
  points:
    'af opgaverne med vækst og salgssupport, målt i story points, er til salget; det siger ikke noget om tiden',
  tasks: 'af opgaverne med vækst og salgssupport er til salget, målt på antal og ikke på tid',
};

function sentence(why: Why, { format }: Telling): string {
  switch (why.code) {
    case 'no-tasks':
      return 'ingen opgaver tæller som vækst eller salgssupport';
    case 'too-few':
      return `kun ${format.number(why.tasks)} ${why.tasks === 1 ? 'opgave' : 'opgaver'} er klart vækst eller salgssupport (der skal ${format.number(why.needed)} til)`;
    case 'small-part':
      return `vækst og salgssupport er kun ${format.percent(why.share)} af arbejdet (der skal ${format.percent(why.needed)} til)`;
    case 'too-unclear':
      return `${format.percent(why.share)} af arbejdet er uafklaret (grænsen er ${format.percent(why.limit)})`;
    case 'wide-interval':
      return `usikkerhedsintervallet fra ${format.percent(why.low)} til ${format.percent(why.high)} dækker mere end to niveauer`;
    case 'straddles-half':
      return `usikkerhedsintervallet fra ${format.percent(why.low)} til ${format.percent(why.high)} strækker sig over begge sider af 50 %`;
  }
}

function half(low: number, high: number): string {
  return low < 0.5 && high > 0.5 ? ', men knebent' : '';
}

function remedies({ settle }: Verdict, { format }: Telling): string[] {
  if (settle === null) return [];
  const { labels, tasks, basis, longerPeriod } = settle;
  return [
    labels > 0
      ? `selv at tage stilling til ${format.number(labels)} ${labels === 1 ? 'opgave' : 'opgaver'} med --labels${labels > 3 ? ', først og fremmest' : ':'} ${format.list(tasks.slice(0, 3))}`
      : '',
    longerPeriod ? 'at tage en længere periode eller flere tavler med' : '',
    basis ? `at opgøre indsatsen efter ${words.bases[basis]}` : '',
  ].filter((part) => part !== '');
}

export const verdict: Text['verdict'] = {
  headline: ({ level, supportRatio, low, high }, { format, unit }) => {
    if (supportRatio === null || low === null || high === null) return `${leaning.undecided}.`;
    const interval = `95 % usikkerhedsinterval: ${format.number(low * 100)} til ${format.percent(high)}`;
    const reading =
      level === 'undecided' ? `${leaning[level]}: skønsmæssigt` : `${leaning[level]}${half(low, high)}:`;
    return `${reading} ${format.percent(supportRatio)} ${measured[unit]} (${interval}).`;
  },
  why: (result, telling) => {
    if (result.why.length === 0) return '';
    const reasons = `Det kan ikke afgøres, fordi ${telling.format.list(result.why.map((why) => sentence(why, telling)))}.`;
    const ways = remedies(result, telling);
    return ways.length === 0 ? reasons : `${reasons} Det ville hjælpe ${ways.join('; ')}.`;
  },
};
