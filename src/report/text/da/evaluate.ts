import type { Text } from '../text.js';

export const evaluate: Text['evaluate'] = {
  opening: (tasks, accuracy, decided, right) =>
    `Af ${tasks} opgaver, som et menneske har afgjort, er den mest sandsynlige klasse rigtig i ${accuracy} af tilfældene. Programmet afgør ${decided} af opgaverne, og af dem er ${right} rigtige.`,
  figures: {
    head: ['mål', 'værdi', '95 %-interval'],
    accuracy: 'rigtige (mest sandsynlige klasse)',
    macroF1: 'macro-F1 over de tre klasser',
    decided: 'afgjort (ikke uafklaret)',
    decidedAccuracy: 'rigtige af dem, der er afgjort',
    kinds: 'rigtig type',
    calibrationError: 'kalibreringsfejl',
    supportError: 'andel salgssupport, program minus menneske (procentpoint)',
  },
  perClass: { head: ['klasse', 'præcision', 'recall', 'opgaver'] },
  perKind: { head: ['type opgave', 'præcision', 'recall', 'opgaver'] },
  confusion: 'i virkeligheden ↓  ifølge programmet →',
  calibration: { head: ['sikkerhed', 'opgaver', 'gennemsnit', 'rigtige'] },
  note: 'Intervallerne er fundet ved at trække opgaverne om igen mange gange (bootstrap). De siger ikke noget om tavler, der ikke ligner disse.',
};
