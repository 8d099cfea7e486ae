/** Hvad der gør tallene mindre sikre, som det står midt i en sætning. */
export const qualityNames: Readonly<Record<string, string>> = {
  'cut-off': 'en eksport, der kan være skåret af',
  'no-dates': 'opgaver uden dato',
  'no-assignee': 'opgaver uden ansvarlig',
  'done-never-started': 'opgaver, der er færdige uden at være startet',
  'open-long': 'opgaver, der har stået åbne i 200 dage eller mere',
  'resolved-in-bulk': 'opgaver, der er lukket samlet på én dag',
  'overloaded-week': 'uger med flere timer, end en uge har',
  'hours-on-cancelled': 'timer på annullerede opgaver',
};
