/** Resolutions that say "this work was given up", as Jira and others name them in our five languages. */
const cancelling = new Set(
  [
    // English
    "won't do, won't fix, won't implement, will not do, will not fix, wontfix, not doing, not planned",
    'duplicate, duplicated, duplicate issue, cannot reproduce, invalid, not a bug, rejected, declined',
    'cancelled, canceled, abandoned, withdrawn, obsolete, dropped, discarded',
    // Danish
    'udføres ikke, udføres ikke længere, bliver ikke udført, laves ikke, løses ikke, rettes ikke, vil ikke blive løst',
    'vil ikke blive rettet, dublet, duplikat, kan ikke genskabes, ugyldig, afvist, afslået, annulleret, aflyst, droppet',
    'opgivet, forældet, bortfaldet, gøres ikke, skal ikke laves',
    // Swedish
    'görs inte, kommer inte att göras, åtgärdas inte, kommer inte att åtgärdas, dubblett, går inte att reproducera',
    'ogiltig, avvisad, avböjd, avslagen, avbruten, inställd, annullerad, makulerad, inaktuell',
    // Norwegian
    'gjøres ikke, utføres ikke, blir ikke gjort, løses ikke, fikses ikke, kan ikke reproduseres, avvist, avslått',
    'avbrutt, avlyst, kansellert, foreldet, droppet',
    // German
    'wird nicht erledigt, wird nicht gemacht, wird nicht behoben, wird nicht durchgeführt, nicht erledigt',
    'doppelt, dublette, nicht reproduzierbar, ungültig, abgelehnt, abgebrochen, storniert, verworfen, hinfällig',
  ].flatMap((line) => line.split(', ')),
);

/** Whether a resolution gives the task up ("Won't do", "Duplicate") rather than finishing it ("Done"). */
export function isCancelling(resolution: string | undefined): boolean {
  return resolution !== undefined && cancelling.has(resolution.trim().toLowerCase().replaceAll('’', "'"));
}
