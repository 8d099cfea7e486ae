import type { Text } from '../text.js';

export const warnings: Text['warnings'] = {
  'no-country': () => 'Landet er ukendt, så helligdage tæller som arbejdsdage. --country DK trækker dem fra.',
  'holidays-unknown': ({ country }) => `Helligdagene i ${country} kendes ikke, så de tæller som arbejdsdage.`,
  'calendar-unassigned': ({ tasks }) =>
    `${tasks} opgaver har ingen ansvarlig, så kalenderen giver dem ingen tid.`,
  'calendar-undated': ({ tasks }) => `${tasks} opgaver mangler de datoer, som kalenderen skal bruge.`,
  'calendar-no-days': ({ tasks }) =>
    `${tasks} opgaver ligger kun i weekender, helligdage eller fravær, så kalenderen giver dem ingen tid.`,
  'status-not-understood': ({ tasks, statuses }) =>
    `${tasks} opgaver har en status, der ikke blev forstået (${statuses}); de tæller med. --status "NAVN=done" forklarer den.`,
  'across-period': ({ tasks, effort }) =>
    `${tasks} opgaver rækker ud over perioden; ${effort} af deres indsats ligger udenfor og er ikke medregnet.`,
  'undated-left-out': ({ tasks }) =>
    `${tasks} opgaver har slet ingen dato og ligger uden for enhver periode.`,
};
