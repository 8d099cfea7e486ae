import type { Text } from '../text.js';

export const needs: Text['needs'] = {
  team: 'Det kræver viden om, hvad medarbejderne er ansat til: mkt-audit skills skriver team.yaml ud fra eksporten.',
  alignment: 'Det kræver svar fra marketing, salg og ledelse: mkt-audit alignment stiller spørgsmålene.',
  answers: 'Det kræver flere svar: mindst tre fra mindst én af siderne marketing, salg og ledelse.',
  requesters:
    'Det kræver viden om, hvem der har bestilt: en kolonne med rekvirenten, eller --map requester=Kolonne.',
  dates: 'Det kræver datoer: eksportér også, hvornår opgaverne er oprettet og afsluttet.',
  assignees: 'Det kræver viden om, hvem der har udført arbejdet: eksportér også den ansvarlige.',
  'more-tasks': 'Det kræver flere opgaver: tag en længere periode eller flere tavler med.',
  'longer-period': 'Det kræver en længere periode: et halvt år siger mere end nogle få uger.',
  effort: 'Det kræver indsats over nul: timer, estimater eller point på opgaverne.',
  hours: 'Det kræver timer: registrér tid, eller lad kalenderen træde i stedet med --effort calendar.',
  statuses: 'Det kræver en kolonne med status eller løsning, så man kan se, hvad der er annulleret.',
};

export function unknown(title: string, need: string): string {
  return `${title}: kan ikke afgøres. ${need}`;
}
