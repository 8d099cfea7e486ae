import type { Text } from '../text.js';

export const anonymous: Text['anonymous'] = {
  person: (code) => `Medarbejder ${code}`,
  requester: (code) => `Rekvirent ${code}`,
  name: (code) => `Navn ${code}`,
  somebody: 'nogen',
  evidence: {
    title: 'ord i titlen',
    description: 'ord i beskrivelsen',
    labels: 'en etiket',
    project: 'projektet',
    parent: 'den overordnede opgave',
    type: 'opgavens type',
    requester: 'rekvirenten',
    rule: 'en regel i konfigurationen',
    label: 'en persons afgørelse',
  },
};
