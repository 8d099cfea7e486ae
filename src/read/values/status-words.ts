import type { StatusCategory } from '../../task.js';

/** Statuses as teams and tools name them, in the languages of the tools' interfaces. One name a line part, parted by commas. */
export const statusNames: Record<StatusCategory, string> = {
  'to-do': `
    to do, todo, to-do, open, opened, new, backlog, product backlog, not started, unstarted, planned, planning, ready, ready to start,
    selected for development, draft, idea, ideas, inbox, icebox, triage, proposed, pending, queued, queue, scheduled, requested,
    request, requests, upcoming, next, next up, later, someday, this week, next week, this month, to be done, tbd, no status, funnel, icebox,
    unassigned, assigned, submitted, received, incoming, new request, new requests, approved for work, to schedule, future,
    ny, nye, aben, aabn, ikke startet, ikke pabegyndt, ikke begyndt, planlagt, kommende, afventer start, ide, ideer, modtaget, bestilt,
    onsker, indbakke, klar til start, pa vej, oprettet, naeste, venter pa start, foreslaet, kladde, kø,
    att gora, ej paborjad, inte paborjad, oppen, planerad, ny bestallning, inkommet, ide,
    a gjore, gjoremal, ikke pabegynt, apen, planlagt, mottatt, bestilling,
    zu erledigen, zu tun, offen, neu, nicht begonnen, nicht gestartet, geplant, ausstehend, entwurf, eingang, ideen, bereit,
    por hacer, tareas por hacer, pendiente, pendientes, abierto, abierta, nuevo, nueva, sin empezar, planificado, borrador, no iniciado,
    a faire, ouvert, ouverte, nouveau, nouvelle, non commence, planifie, brouillon, en attente de traitement,
    a fazer, tarefas pendentes, pendente, pendentes, aberto, aberta, novo, nova, nao iniciado, planejado, rascunho, itens pendentes,
    do zrobienia, nowe, nowy, otwarte, otwarty, nierozpoczete, zaplanowane, oczekujace,
    te doen, nieuw, gepland, niet gestart, da fare, aperto, nuovo, non iniziato`,
  'in-progress': `
    in progress, inprogress, in-progress, doing, started, active, in review, review, reviewing, under review, testing, test, in test, qa,
    in qa, in development, in dev, development, wip, work in progress, ongoing, working, working on it, stuck, blocked, on hold, hold,
    paused, waiting, waiting for, waiting for feedback, waiting on feedback, waiting for approval, awaiting approval, awaiting feedback,
    waiting for customer, waiting for support, waiting for sales, with client, with customer, feedback, in feedback, on track, at risk, off track,
    delayed, late, in design, design, designing, copy, in production, production, committed, reopened, in approval, for approval, to approve,
    approval, internal review, client review, ready for review, ready for qa, ready for test, ready for approval, ready for release,
    ready to publish, ready for publishing, proofreading, editing, drafting, writing, revision, revisions, changes requested, in work, in flight,
    current, today, ready for launch, implementing, accepted, escalated, investigating, impeded,
    i gang, igang, igangvaerende, er i gang, i proces, i produktion, pabegyndt, startet, arbejder pa det, under udarbejdelse, under arbejde, aktiv,
    til godkendelse, til review, til gennemsyn, til korrektur, korrektur, godkendelse, i review, afventer, afventer svar, afventer godkendelse, afventer salg,
    afventer kunde, afventer feedback, venter, venter pa svar, pa hold, sat pa pause, pause, blokeret, parkeret, test, genabnet, i test, hos salg, hos kunden,
    klar til review, klar til godkendelse, klar til test, klar til udgivelse,
    pagaende, pagar, paborjad, arbetar, under arbete, granskning, under granskning, vantar, vantar pa svar, pausad, blockerad, pa gang,
    under arbeid, pabegynt, pa vent, venter pa, satt pa vent, til gjennomgang, til godkjenning, blokkert, i arbeid,
    in arbeit, in bearbeitung, laufend, lauft, begonnen, gestartet, in prufung, zur prufung, zur freigabe, in review, wartet, wartend, blockiert, pausiert,
    angehalten, zuruckgestellt, wiedereroffnet,
    en curso, en progreso, en proceso, en revision, en espera, bloqueado, bloqueada, en pruebas, reabierto, iniciado,
    en cours, en cours de revision, en revue, en attente, bloque, bloquee, en test, en validation, a valider, commence, reouvert,
    em andamento, em progresso, em curso, em revisao, em espera, bloqueado, em analise, em desenvolvimento, em execucao, reaberto,
    w toku, w trakcie, w realizacji, w trakcie realizacji, do sprawdzenia, weryfikacja, wstrzymane, zablokowane, rozpoczete, w przegladzie,
    bezig, in uitvoering, in behandeling, wachtend, in corso, in revisione, bloccato`,
  done: `
    done, closed, complete, completed, resolved, finished, released, shipped, delivered, published, live, is live, sent, launched, approved,
    verified, archived, archive, deployed, merged, fixed, signed off, handed over, invoiced, paid, posted, printed, done done, all done, implemented,
    gone live, aired, wrapped, ended,
    fuldfort, fuldforte, faerdig, faerdige, faerdigt, fardig, afsluttet, afsluttede, lost, lukket, gennemfort, udfort, leveret, udgivet, publiceret, offentliggjort, sendt, afleveret, godkendt,
    faktureret, arkiveret, ferdig, er live, i luften, slut, afholdt, klaret, overdraget, trykt,
    klar, klart, avslutad, avslutat, stangd, slutford, slutfort, genomford, levererad, publicerad, skickad, godkand, lost, fardigstalld,
    ferdigstilt, fullfort, avsluttet, lukket, gjennomfort, levert, publisert, godkjent, utfort,
    erledigt, fertig, abgeschlossen, geschlossen, gelost, beendet, geliefert, veroffentlicht, freigegeben, versendet, archiviert, umgesetzt,
    finalizada, finalizado, listo, lista, hecho, hecha, cerrado, cerrada, resuelta, resuelto, completado, completada, terminado, terminada, publicado, entregado,
    termine, terminee, terminees, termine e, fini, finie, ferme, fermee, resolu, resolue, livre, livree, publie, valide, fait, cloture, acheve,
    concluido, concluida, finalizado, finalizada, feito, fechado, fechada, resolvido, resolvida, itens concluidos, pronto, entregue, publicado, completo,
    gotowe, zrobione, ukonczone, zamkniete, zamkniety, zakonczone, rozwiazane, wykonane, opublikowane,
    gereed, klaar, voltooid, gesloten, afgerond, completato, completata, fatto, chiuso, finito`,
  cancelled: `
    cancelled, canceled, cancel, cancelled done, wont do, won t do, will not do, wont fix, won t fix, wontfix, rejected, declined, duplicate, duplicated, removed, abandoned, discarded,
    dropped, obsolete, invalid, not doing, not planned, deleted, killed, scrapped, not relevant, out of scope, cannot reproduce, not a bug, not needed, withdrawn, denied, stopped,
    annulleret, annulerede, aflyst, afvist, droppet, forkastet, udgar, udgaet, udga, skrottet, ikke aktuel, ikke aktuelt, ikke relevant, dublet, duplet, slettet, opgivet, stoppet, trukket tilbage,
    udfores ikke, bliver ikke lavet, laves ikke, gor vi ikke, fravalgt, nedlagt,
    avbruten, avbrutet, avbrutt, installd, installt, avvisad, avbojd, struken, makulerad, dubblett, ej aktuell, gors inte, gor inte, nedlagd, borttagen,
    kansellert, avlyst, avvist, forkastet, ikke aktuell, duplikat, skal ikke gjores, gjores ikke, utgar,
    abgebrochen, storniert, abgelehnt, verworfen, duplikat, entfallt, entfallen, wird nicht erledigt, wird nicht gemacht, nicht mehr relevant, hinfallig, gestrichen,
    cancelado, cancelada, rechazado, rechazada, descartado, descartada, duplicado, no se hara, no se realizara, no se corregira, anulado, anulada,
    annule, annulee, abandonne, abandonnee, rejete, rejetee, refuse, doublon, ne sera pas fait, ne sera pas corrige, ne pas faire,
    rejeitado, rejeitada, duplicada, nao sera feito, nao sera corrigido,
    anulowane, anulowany, odrzucone, odrzucony, duplikat, nie zostanie zrobione, nie bedzie zrobione, porzucone,
    geannuleerd, afgewezen, annullato, annullata, rifiutato, duplicato`,
};

/** Where the whole name is not known, these words in it decide; the first line that fits wins. */
export const statusHints: readonly [RegExp, StatusCategory][] = [
  [
    /\b(cancel+ed|wont|won t|rejected|declined|duplicate|abandoned|annulleret|aflyst|afvist|droppet|abgebrochen|cancelad[oa]|annulee?|kansellert|avvisad)\b/,
    'cancelled',
  ],
  [
    /\b(not|ikke|ej|inte|nicht|non|nao|no|sin|niet) (yet )?(started|startet|pabegyndt|pabegynt|begyndt|paborjad|begonnen|gestartet|commence|iniciad[oa]|empezar|gestart)\b/,
    'to-do',
  ],
  [
    /\b(waiting|awaiting|blocked|on hold|afventer|venter|vantar|pa vent|wartet|en espera|en attente|em espera|ready for|ready to|klar til|klart for|klar for|bereit fur|til godkendelse|for approval)\b/,
    'in-progress',
  ],
  [
    /\b(in progress|progress|doing|ongoing|wip|review|reviewing|approval|feedback|testing|i gang|igang|igangvaerende|godkendelse|korrektur|gennemsyn|pagar|pagaende|granskning|under arbe\w+|in arbeit|bearbeitung|en cours|en curso|em andamento|w toku|revis\w+)\b/,
    'in-progress',
  ],
  [
    /\b(done|closed|completed|complete|finished|published|delivered|shipped|released|launched|resolved|archived?|faerdig\w*|afsluttet|leveret|udgivet|publiceret|lost|lukket|ferdig|fullfort|fardig|avslutad|erledigt|abgeschlossen|fertig|termine|finalizad[oa]|concluid[oa]|hecho)\b/,
    'done',
  ],
  [
    /\b(backlog|to do|todo|icebox|ideas?|ideer|inbox|planned|planlagt|upcoming|kommende|queue|requests?|requested|bestillinger|geplant|pendiente|a faire|a fazer)\b/,
    'to-do',
  ],
];
