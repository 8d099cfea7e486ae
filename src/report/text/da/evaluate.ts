import type { Text } from '../text.js';

export const evaluate: Text['evaluate'] = {
  opening: (tasks, accuracy, decided, right) =>
    `Af ${tasks} opgaver, som et menneske har afgjort, er den mest sandsynlige klasse rigtig for ${accuracy}. Programmet afgør ${decided} af dem, og af dem er ${right} rigtige.`,
  figures: {
    head: ['tal', 'værdi', '95 %-interval'],
    accuracy: 'rigtige (mest sandsynlige klasse)',
    macroF1: 'macro-F1 over de tre klasser',
    decided: 'afgjort (ikke uafklaret)',
    decidedAccuracy: 'rigtige af dem, der er afgjort',
    kinds: 'rigtig type',
    calibrationError: 'kalibreringsfejl',
    supportError: 'andel salgssupport, program minus menneske (point)',
  },
  perClass: { head: ['klasse', 'præcision', 'genkaldelse', 'opgaver'] },
  perKind: { head: ['type opgave', 'præcision', 'genkaldelse', 'opgaver'] },
  confusion: 'i virkeligheden ↓  ifølge programmet →',
  calibration: { head: ['sikkerhed', 'opgaver', 'middel', 'rigtige'] },
  note: 'Intervallerne kommer af at trække opgaverne igen. De siger intet om tavler, der ikke ligner disse.',
};
