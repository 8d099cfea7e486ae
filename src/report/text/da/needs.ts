import type { Text } from '../text.js';

export const needs: Text['needs'] = {
  team: 'Det kræver viden om, hvad medarbejderne er ansat til: mkt-audit skills laver team.yaml ud fra eksporten.',
  alignment: 'Det kræver svar fra marketing, salg og ledelse: mkt-audit alignment stiller spørgsmålene.',
  answers: 'Det kræver flere svar: mindst tre fra mindst én af siderne marketing, salg og ledelse.',
  requesters:
    'Det kræver viden om, hvem der har bestilt: en kolonne med rekvirenten, eller --map requester=Kolonne.',
  dates: 'Det kræver datoer: tag oprettelses- og afslutningsdato med i eksporten.',
  assignees: 'Det kræver viden om, hvem der har udført arbejdet: tag den ansvarlige med i eksporten.',
  'more-tasks': 'Det kræver flere opgaver: tag en længere periode eller flere tavler med.',
  'longer-period': 'Det kræver en længere periode: et halvt år siger mere end nogle få uger.',
  effort: 'Det kræver et tal for indsatsen: timer, estimater eller story points på opgaverne.',
  hours: 'Det kræver timer: registrér tid, eller brug kalenderen i stedet med --effort calendar.',
  statuses: 'Det kræver en kolonne med status eller løsning, der viser, hvad der er annulleret.',
};

export function unknown(title: string, need: string): string {
  return `${title}: kan ikke afgøres. ${need}`;
}
