import type { Text } from '../text.js';

const count = (tasks: string | undefined) => (tasks === '1' ? '1 opgave' : `${tasks} opgaver`);

export const warnings: Text['warnings'] = {
  'no-country': () =>
    'Landet er ukendt, så helligdage tæller som arbejdsdage. Brug --country DK for at trække dem fra.',
  'holidays-unknown': ({ country }) => `Helligdagene i ${country} kendes ikke, så de tæller som arbejdsdage.`,
  'calendar-unassigned': ({ tasks }) =>
    `${count(tasks)} har ingen ansvarlig og får derfor ingen tid efter kalenderen.`,
  'calendar-undated': ({ tasks }) =>
    `${count(tasks)} mangler de datoer, som opgørelsen efter kalenderen kræver.`,
  'calendar-no-days': ({ tasks }) =>
    `${count(tasks)} ligger kun i weekender, på helligdage eller i fravær og får derfor ingen tid efter kalenderen.`,
  'status-not-understood': ({ tasks, statuses }) =>
    `${count(tasks)} har en status, som programmet ikke kender (${statuses}), men tæller med. Fortæl med --status "NAVN=done", hvad den betyder.`,
  'across-period': ({ tasks }) =>
    `${count(tasks)} rækker ud over perioden; kun arbejdet inden for perioden er medregnet.`,
  'labels-unmatched': ({ file, labels, ids }) =>
    `${file}: ${labels === '1' ? '1 afgørelse passer' : `${labels} afgørelser passer`} ikke til nogen opgave og ændrer intet: ${ids}.`,
  'undated-left-out': ({ tasks }) =>
    `${count(tasks)} har slet ingen dato og kan ikke placeres i nogen periode.`,
};
