import type { Text } from '../text.js';
import { argument } from './against.js';
import { qualityNames } from './data-quality.js';
import { channels, daysWord, range, sentence, tasksWord, timesWord } from './phrases.js';
import { words } from './words.js';

type Own = Omit<Text['findings'], 'misused-work' | 'skill-fit' | 'causes'>;

export const findings: Own = {
  'support-ratio': {
    title: 'Andel salgssupport',
    headline: ({ supportRatio, effort, target, againstTarget }, { format, unit }) => {
      const target_ = target === null ? '' : format.percent(target);
      const against = {
        above: `, og det er over teamets eget mål på ${target_}`,
        below: `, og det er under teamets eget mål på ${target_}`,
        'cannot-tell': `; om det opfylder teamets eget mål på ${target_}, kan ikke afgøres`,
      };
      const of =
        unit === 'hours'
          ? 'af arbejdet med vækst og salgssupport er udført for salget'
          : 'af opgaverne med vækst og salgssupport (ikke af tiden) er til salget';
      return `${format.percent(supportRatio ?? 0)} ${of}, mindst ${format.effort(effort, unit)}${againstTarget ? against[againstTarget] : ''}`;
    },
    action: ({ level, target }, { format }) => {
      if (level !== 'support-led' && level !== 'support') return '';
      const goal =
        target === null
          ? 'sæt et mål for andelen'
          : `hold fast i målet på ${format.percent(target)}, eller aftal et nyt`;
      return `Aftal med ledelsen, hvad marketing er til for, ${goal}, og mål igen næste kvartal.`;
    },
    noProblemWhen:
      'Det er ikke et problem, hvis virksomheden lever af få kunder og lange salgsforløb, og ledelsen har valgt, at marketing skal støtte salget.',
  },
  'who-asks': {
    title: 'Hvem bestiller',
    headline: ({ requesters, named, top, shortNotice }, { format }) => {
      const known = named < 0.9 ? `, der har en rekvirent (${format.percent(named)} af den)` : '';
      const who =
        requesters === 1
          ? `Én rekvirent bestiller al ${known ? `den salgssupport${known}` : 'salgssupport'}`
          : `${top.count} af ${format.number(requesters)} rekvirenter bestiller ${format.percent(top.share)} af ${known ? `den salgssupport${known}` : 'salgssupporten'}`;
      if (shortNotice === null) return who;
      return `${who}; ${shortNotice.tasks === 0 ? 'ingen' : format.number(shortNotice.tasks)} af ${shortNotice.of === 1 ? '1 opgave' : `de ${format.number(shortNotice.of)} opgaver`} med frist kom med mindre end tre arbejdsdages varsel`;
    },
    action: ({ top }, { format }) =>
      top.count > 4 || top.count === 0
        ? 'Lav én indgang for salgets bestillinger: hvad marketing tager ind, hvor lang tid i forvejen der skal bestilles, og hvem der beslutter.'
        : `Aftal én indgang for bestillinger med ${format.list(top.names)}: hvad marketing tager ind, hvor lang tid i forvejen der skal bestilles, og hvem der beslutter.`,
    noProblemWhen:
      'Det er ikke et problem, hvis bestillingerne er planlagt i fællesskab og gælder salg, som virksomhedens plan bygger på.',
  },
  repeats: {
    title: 'Gentagelser',
    headline: ({ clusters, effort, tasks, share }, { format, unit }) => {
      const [first] = clusters;
      if (!first) return 'Næsten ingen bestillinger er kommet igen med samme ordlyd';
      const largest = `”${first.title}”, ${timesWord(first.count, format)}, ${format.effort(first.effort, unit)}`;
      if (clusters.length === 1) return `Én bestilling er kommet igen og igen: ${largest}`;
      return `${format.number(clusters.length)} bestillinger er kommet igen og igen: ${tasksWord(tasks, format)}, ${format.effort(effort, unit)}, ${format.percent(share)} af ${unit === 'hours' ? 'tiden til bestillinger' : 'alle bestillinger'}; den største er ${largest}`;
    },
    action: ({ clusters }) =>
      clusters.length === 0
        ? ''
        : 'Lav en skabelon eller selvbetjening til den største først, og tæl næste kvartal, hvor mange der stadig kommer.',
    noProblemWhen:
      'Det er ikke et problem, hvis hver opgave krævede noget nyt, eller hvis en medarbejder er ansat til netop det.',
  },
  queue: {
    title: 'Ventetid',
    headline: ({ growth, support, sooner }, { format }) => {
      const half = ({ median, low, high }: typeof growth, verb: string) => {
        if (median === null) return 'er stadig åbne';
        const interval = low === null || high === null ? '' : ` (${range(low, high, format)})`;
        return `${verb}inden for ${daysWord(median, format)}${interval}`;
      };
      const both = `halvdelen af vækstopgaverne ${half(growth, 'er færdige ')}, halvdelen af salgets bestillinger ${half(support, growth.median === null ? 'er færdige ' : '')}`;
      if (sooner === 'support')
        return `Salgets bestillinger bliver hurtigere færdige end vækstopgaverne: ${both}`;
      if (sooner === 'growth')
        return `Vækstopgaverne bliver hurtigere færdige end salgets bestillinger: ${both}`;
      return `${sentence(both)}; forskellen kan være tilfældig`;
    },
    action: ({ sooner }) =>
      sooner === 'support'
        ? 'Hold faste dage fri for bestillinger, så de vækstopgaver, der har ventet længst, kan blive gjort færdige.'
        : '',
    noProblemWhen:
      'Det er ikke et problem, hvis vækstopgaverne blot er større; det er det, hvis de må vente, fordi bestillinger kommer imellem.',
  },
  'growth-balance': {
    title: 'Balancen i vækstarbejdet',
    headline: ({ missing, noStrategy, recentFrom }, { format }) => {
      if (missing.length === 0) return 'Vækstarbejdet dækker alle typer; ingen mangler for tiden';
      const since = (day: string) => format.period(day.slice(0, 7));
      const nothing = missing.filter((one) => one.nothing);
      const never = nothing.filter(({ since: day }) => day === null).map(({ kind }) => words.kinds[kind]);
      const hardly = missing.filter((one) => !one.nothing).map(({ kind }) => words.kinds[kind]);
      const parts = [
        never.length > 0 ? `ingen opgaver om ${format.list(never)} i hele perioden` : '',
        ...nothing.flatMap(({ kind, since: day }) =>
          day === null ? [] : [`ingen opgaver om ${words.kinds[kind]} siden ${since(day)}`],
        ),
        hardly.length > 0 ? `næsten ingen opgaver om ${format.list(hardly)} siden ${since(recentFrom)}` : '',
      ].filter((part) => part !== '');
      const hedge = noStrategy
        ? '. Når et team har travlt med salgsmateriale, mangler der ofte en strategi at have travlt med'
        : '';
      return `${sentence(format.list(parts))}${hedge}`;
    },
    action: ({ missing, noStrategy }, { format }) => {
      if (noStrategy) return 'Læg fast, hvad marketing skal opnå i år, før I tager flere bestillinger ind.';
      const names = missing.map(({ kind }) => words.kinds[kind]);
      return names.length === 0
        ? ''
        : `Tag stilling til, om ${format.list(names)} er valgt fra med vilje; hvis ikke, så sæt en medarbejder og timer af${names.length === 1 ? '' : ' til hver del'}.`;
    },
    noProblemWhen:
      'Det er ikke et problem, hvis andre tager sig af det, fx et bureau eller et andet team, eller hvis det bliver gjort uden at stå som opgaver.',
  },
  patience: {
    title: 'Tålmodighed',
    headline: ({ channels: stopped, lasting }, { format }) => {
      const [first] = stopped;
      if (first) {
        const one = `${sentence(channels[first.channel])} ser ud til at være stoppet efter ${daysWord(first.months * 30.44, format)} (${format.period(first.first.slice(0, 7))})`;
        const more =
          stopped.length > 1
            ? `, og det samme gælder ${stopped.length === 2 ? '1 kanal' : `${stopped.length - 1} kanaler`} mere`
            : '';
        return `${one}${more}; den slags kanaler skal som regel bruge 2 til 6 måneder, før resultaterne viser sig`;
      }
      if (lasting.length === 0) return 'Ingen af de langsomme kanaler ser ud til at være stoppet for tidligt';
      return sentence(
        `${format.list(lasting.map(({ channel }) => channels[channel]))} har kørt i mindst to måneder`,
      );
    },
    action: ({ channels: stopped }) =>
      stopped.length === 0
        ? ''
        : 'Aftal, før en langsom kanal går i gang, hvor længe den skal køre, og hvad den måles på.',
    noProblemWhen:
      'Det er ikke et problem, hvis kanalen kører videre uden nye opgaver, eller hvis det var en test med en aftalt slutdato.',
  },
  'sales-loop': {
    title: 'Samspillet med salget',
    headline: ({ tasks, perMonth, lastSeen, littleTalk }, { format }) => {
      const talk =
        littleTalk === null
          ? 'samtaler efterlader ingen opgaver'
          : `i spørgeskemaet får ”salg og marketing taler for lidt sammen” ${format.number(littleTalk)} af 100`;
      return tasks === 0
        ? `Ingen opgaver handler om samspillet med salget (fælles mål, leadkvalitet, opfølgning); ${talk}`
        : `${tasksWord(tasks, format)} om samspillet med salget, ${format.number(perMonth, 1)} om måneden${lastSeen ? `, senest i ${format.period(lastSeen.slice(0, 7))}` : ''}; ${talk}`;
    },
    action: ({ littleTalk }) =>
      littleTalk === null
        ? 'Spørg begge sider med mkt-audit alignment, hvor tit de taler sammen om leads, leadkvalitet og kundernes indvendinger.'
        : 'Brug ti minutter hver dag på at tale om gårsdagens leads, og gør samspillet til en opgave med en ansvarlig.',
    noProblemWhen:
      'Det er ikke et problem, hvis marketing og salg taler sammen hver dag; det kan opgaverne ikke vise.',
  },
  trend: {
    title: 'Udvikling',
    headline: ({ first, last, change, moreThanNoise }, { format }) => {
      const halves = `${format.percent(first ?? 0)} i første halvdel af perioden, ${format.percent(last ?? 0)} i anden halvdel`;
      const interval = `usikkerhedsinterval ${format.points(change.low)} til ${format.points(change.high)} procentpoint`;
      if (!moreThanNoise)
        return `Andelen af salgssupport: ${halves}; ændringen kan være tilfældig (${interval})`;
      return `Andelen af salgssupport er ${change.estimate > 0 ? 'steget' : 'faldet'}: ${halves}, og det er mere end tilfældige udsving (${interval})`;
    },
    action: ({ change, moreThanNoise }) =>
      moreThanNoise && change.estimate > 0
        ? 'Find ud af, hvad der begyndte i anden halvdel, og om det var meningen, at det skulle fortsætte.'
        : '',
    noProblemWhen: 'Det er ikke et problem, hvis en messe, en lancering eller ferie forklarer forskellen.',
  },
  people: {
    title: 'Medarbejdere',
    headline: ({ people, top, unassigned }, { format, unit }) => {
      const nobody = unassigned > 0 ? `; ${format.effort(unassigned, unit)} har ingen ansvarlig` : '';
      if (top.count === 0) return `Ingen medarbejdere har opgaver med salgssupport${nobody}`;
      if (people.length === 1) return `Én medarbejder udfører alt det arbejde, der har en ansvarlig${nobody}`;
      return `${top.count} af ${format.number(people.length)} medarbejdere udfører ${format.percent(top.share)} af salgssupporten${nobody}`;
    },
    action: ({ top, people }) =>
      top.count === 0 || people.length < 3 || top.count > people.length / 3
        ? ''
        : 'Spørg dem, bestillingerne havner hos, hvad de ikke når imens, og fordel eller begræns bestillingerne.',
    noProblemWhen:
      'Det er ikke et problem, hvis de er ansat til salgssupport. Fordelingen viser, hvad den enkelte er blevet bedt om, ikke hvor godt vedkommende arbejder.',
  },
  'died-requests': {
    title: 'Annullerede bestillinger',
    headline: ({ tasks, effort, cancelled, support }, { format, unit }) => {
      if (cancelled === 0) return 'Ingen opgaver er annulleret';
      if (tasks === 0)
        return `${tasksWord(cancelled, format)} er annulleret, så vidt data viser inden arbejdet gik i gang`;
      const spent = unit === 'tasks' ? '' : `, ${format.effort(effort, unit)}`;
      return `${tasksWord(tasks, format)} er annulleret, efter at arbejdet var gået i gang${spent}${support > 0 ? `; heraf ${format.number(support)} for salget` : ''}`;
    },
    action: ({ tasks }) =>
      tasks === 0
        ? ''
        : 'Bed om formål, kunde og frist, før arbejdet går i gang; mangler de, må bestillingen vente.',
    noProblemWhen:
      'Det er ikke et problem, hvis det var rigtigt at stoppe tidligt, fx ved en test, der ikke virkede.',
  },
  'data-quality': {
    title: 'Datakvalitet',
    headline: ({ checks, worst, shareOfEffort, countedShare }, { format }) => {
      const counted = `${format.percent(countedShare)} af det kendte arbejde er medregnet`;
      if (worst === null) return `${counted}, og intet i data springer i øjnene`;
      const name = qualityNames[worst] ?? worst;
      return checks === 1
        ? `${counted}; værd at vide: ${name}, ${format.percent(shareOfEffort)} af arbejdet`
        : `${counted}; ${format.number(checks)} ting er værd at vide, først og fremmest ${name} (${format.percent(shareOfEffort)} af arbejdet)`;
    },
    action: ({ worst }) =>
      worst === null
        ? ''
        : 'Intet behøver at blive rettet for denne målings skyld; det, der rettes, gør den næste mere sikker.',
    noProblemWhen:
      'Det er ikke et problem, hvis opgaverne er små eller fordeler sig ens på vækst og salgssupport.',
  },
  against: {
    title: 'Hvad taler imod denne konklusion',
    headline: ({ arguments: found }, telling) => {
      const [first] = found;
      return first ? argument(first, telling) : 'Intet i data taler imod denne konklusion';
    },
    action: () => '',
    noProblemWhen: 'Det står her, så læseren selv kan vurdere det; det er ingens fejl.',
  },
};
