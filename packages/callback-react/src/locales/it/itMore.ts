import type { LaterSets } from '../../labels/LanguageWords.ts';
import type { WriteNumber } from '../../labels/WriteNumber.ts';

/** Italian words of what a booking came to, of the wait and of the launcher. */
export const itMore: LaterSets['more'] = {
  trouble: {
    offline: 'Non è in linea',
    offlineText:
      'Non è stato inviato niente. Non appena torna in linea, prema di nuovo. Ciò che ha scritto resta.',
    unreachable: 'Al momento non siamo raggiungibili',
    unreachableText: 'Non è stato inviato niente. Ciò che ha scritto resta.',
    notSent: 'Non è stato inviato niente',
    notSentText: 'Ciò che ha scritto resta.',
    throttled: 'Molte persone stanno prenotando ora',
    throttledText: 'Non è ancora prenotato niente. Ciò che ha scritto resta.',
    tryAgain: 'Riprova',
    tryAgainIn: (time) => `Riprova tra ${time}`,

    notBooked: 'La sua chiamata non è prenotata',
    notBookedText: 'Ciò che ha scritto resta. Un altro orario può andare, oppure riprovi.',
    unknown: 'Non sappiamo se la sua chiamata è prenotata',
    unknownText:
      'Non è arrivata risposta. Per favore non prenoti ancora di nuovo: il telefono potrebbe squillare lo stesso.',
  },
  outcome: {
    taken: 'Questo orario è appena stato preso',
    takenText: (time) => `${time}: questo orario non è più libero. Tutto ciò che ha scritto resta.`,
    passed: 'Questo orario è appena passato',
    passedText: (time) =>
      `${time}: questo orario è passato. Ne scelga un altro. Tutto ciò che ha scritto resta.`,
    closeBy: 'Orari liberi vicini',
    nothingCloseBy: 'Non c’è niente di libero lì vicino.',
    bookThis: 'Prenota',
    seeAllTimes: 'Vedi tutti gli orari',

    unknown: 'Non siamo riusciti a saperlo',
    unknownText:
      'Non sappiamo se la sua richiesta è arrivata. Forse la chiamata è già prenotata: in tal caso il telefono squilla all’orario qui sotto.',
    unknownTextAsap:
      'Non sappiamo se la sua richiesta è arrivata. Forse la chiamata è già prenotata: in tal caso chiamiamo quando è il suo turno.',
    requestMade: (time) => `Richiesta inviata alle ${time}`,
    noAnswer: 'Non è arrivata risposta',
    unknownPrice:
      'Se prenota comunque e la prima richiesta era arrivata, potrebbe ricevere due chiamate.',
    bookAnyway: 'Prenota comunque',
    checking: 'Lo stiamo verificando. Per favore tenga aperta questa pagina.',
    notBooked: 'La sua chiamata non è ancora prenotata',
    notBookedText: 'La richiesta non è arrivata. Ciò che ha scritto resta.',

    closed: 'A quell’ora siamo chiusi',
    closedText: 'Non è stato prenotato niente. Scelga un orario in cui ci siamo.',
    closedNow: 'In questo momento siamo chiusi',
    closedNowText: 'Non è stato prenotato niente. Scelga un orario e la chiamiamo.',
    limit: 'Non possiamo accettare questa richiesta',
    limitText:
      'Ci sono già tante chiamate in attesa quante ne possiamo accettare per ora. Non è stato prenotato niente. Un altro orario può andare.',
    refused: 'Questa richiesta non è andata a buon fine',
    refusedText: 'Non è stato prenotato niente. Controlli i suoi dati o ci contatti in altro modo.',
    checkDetails: 'Controlla i dati',
    unavailable: 'Qui non è possibile prenotare',
    unavailableText:
      'Qualcosa non è impostato bene da parte nostra. Non è stato prenotato niente. Per favore ci contatti in altro modo.',
    tryOnceMore: 'Riprova ancora una volta',
  },
  offer: {
    note: (minutes, write) => `Circa ${span(minutes, write)}`,
    heading: 'Attesa prevista in questo momento',
    number: (minutes, write) => `Circa ${span(minutes, write)}`,
    estimate: 'Una stima in base alle chiamate prima della sua. Può accorciarsi o allungarsi.',
    fromNow: (minutes, write) => `Tra circa ${span(minutes, write)}`,
    fromNowNote: 'Una stima: può accorciarsi o allungarsi.',
    closed: 'Ora chiuso',
    closedText: 'In questo momento siamo chiusi. Scelga un orario e la chiamiamo.',
    tooLong: 'Non disponibile ora: l’attesa è lunga',
    tooLongText: 'L’attesa è lunga in questo momento. Scelga un orario e la chiamiamo.',
    tooShort: 'Non disponibile ora: non c’è quasi attesa',
    tooShortText:
      'In questo momento non c’è quasi attesa: può semplicemente chiamarci. Oppure scelga un orario.',
  },
  launcher: {
    minimize: 'Riduci',
    close: 'Chiudi',
    minimized: 'Richiesta di chiamata, ridotta',
    restore: 'Riapri:',
    request: 'La sua richiesta di chiamata',
    discard: 'Elimina la richiesta',
    leave: 'Uscire senza prenotare?',
    leaveText: 'Ciò che ha scritto andrà perso.',
    leaveUntouchedText: 'Può tornare quando vuole.',
    leaveAwaiting: 'Uscire prima della risposta?',
    leaveAwaitingText:
      'La chiamata potrebbe essere prenotata lo stesso. Riapra questa finestra per vedere com’è andata.',
    keepGoing: 'Continua',
    leaveAnyway: 'Esci',
  },
};

function span(minutes: number, write: WriteNumber = String): string {
  return minutes < 90 ? `${write(minutes)} min` : `${write(Math.round(minutes / 30) / 2)} h`;
}
