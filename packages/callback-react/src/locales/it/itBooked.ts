import type { LaterSets } from '../../labels/LanguageWords.ts';

/** Italian words for a booked call. */
export const itBooked: LaterSets['booked'] = {
  done: {
    booked: 'La sua chiamata è prenotata',
    bookedText: 'Chiamiamo all’orario scelto. Tenga il telefono a portata di mano.',
    queued: 'È in coda',
    queuedText: 'Chiamiamo quando è il suo turno. Tenga il telefono a portata di mano.',
    reference: 'Riferimento',
    bookAnother: 'Prenota un’altra chiamata',
  },
  calendar: {
    heading: 'Aggiunga al suo calendario',
    file: 'File di calendario',
    fileName: 'chiamata.ics',
    google: 'Google',
    outlook: 'Outlook',
    newTab: '(si apre in una nuova scheda)',
    title: 'Mi richiamano',
    text: ({ time, zone, reference }) =>
      `${time} (${zone})\nTenere il telefono a portata di mano.\nRiferimento: ${reference}`,
  },
  change: {
    cancel: 'Annulla la chiamata',
    ask: 'Annullare questa chiamata?',
    askText: 'L’orario torna libero per altri. Può prenotarne uno nuovo quando vuole.',
    askTextAsap: 'Lei esce dalla coda. Può prenotare una nuova chiamata quando vuole.',
    keep: 'Mantieni la chiamata',
    cancelling: 'Annullamento…',
    cancelled: 'La sua chiamata è annullata',
    cancelledText: 'Non la chiameremo a quell’ora. Se è nel suo calendario, la elimini lì.',
    cancelledTextAsap: 'Non la chiameremo. Non deve fare altro.',

    notCancelled: 'La sua chiamata non è annullata',
    notCancelledText: 'Resta com’era. Per favore ci contatti in altro modo.',
    notCancelledOffline: 'Non è in linea e non è stato inviato niente. La chiamata resta com’era.',
    notCancelledBusy: 'Ci sono molte persone ora. La chiamata resta. Riprovi tra un momento.',
    cancelUnknown: 'Non sappiamo se la sua chiamata è annullata',
    cancelUnknownText:
      'Non è arrivata risposta. Prema di nuovo «Annulla la chiamata»: farlo due volte non fa danni. Fino ad allora potremmo ancora chiamare.',

    gone: 'Non abbiamo più questa chiamata',
    goneText: 'Forse è già annullata, oppure ha avuto luogo.',

    changeTime: 'Cambia orario',
    heading: 'Quando possiamo chiamarla invece?',
    standsUntil: (time) => `Finché non la cambia, la sua chiamata resta: ${time}.`,
    confirm: 'Cambia l’orario',
    changing: 'Modifica in corso…',
    changed: 'La sua chiamata ha un nuovo orario',

    notChanged: 'L’orario non è cambiato',
    stays: (time) => `La sua chiamata resta: ${time}.`,
    takenText: 'Questo orario non è più libero. Ne scelga un altro.',
    closedText: 'A quell’ora siamo chiusi. Scelga un altro orario.',
    offlineText: 'Non è in linea e non è stato inviato niente.',
    busyText: 'Ci sono molte persone ora. Riprovi tra un momento.',
    refusedText: 'Qui non si può cambiare. Per favore ci contatti in altro modo.',

    changeUnknown: 'Non sappiamo se l’orario è cambiato',
    changeUnknownText: ({ before, wanted }) =>
      `Non è arrivata risposta. Chiamiamo a uno di questi orari, forse a entrambi: ${before} o ${wanted}.`,
    look: 'Controlla di nuovo',
    looking: 'Controllo…',
    looked: (time) =>
      `Abbiamo controllato: la sua chiamata (${time}) è prenotata. Se ce n’è una seconda, ancora non si può vedere.`,
    notLooked: 'Non abbiamo potuto controllare. Questo non ha cambiato niente.',
    back: 'Torna alla chiamata',

    twoCalls: 'Potrebbero arrivare due chiamate',
    twoCallsText: (time) => `Non è stato possibile annullare la chiamata precedente (${time}).`,
    cancelEarlier: 'Annulla la chiamata precedente',
    earlierCancelled: 'La chiamata precedente è annullata',
  },
};
