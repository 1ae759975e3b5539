import type { LaterSets } from '../../labels/LanguageWords.ts';

/** Dutch words for a booked call. */
export const nlBooked: LaterSets['booked'] = {
  done: {
    booked: 'Uw gesprek is geboekt',
    bookedText: 'We bellen op uw tijd. Houd uw telefoon bij de hand.',
    queued: 'U staat in de wachtrij',
    queuedText: 'We bellen als u aan de beurt bent. Houd uw telefoon bij de hand.',
    reference: 'Referentie',
    bookAnother: 'Nieuw gesprek boeken',
  },
  calendar: {
    heading: 'Zet het in uw agenda',
    file: 'Agendabestand',
    fileName: 'gesprek.ics',
    google: 'Google',
    outlook: 'Outlook',
    newTab: '(opent in een nieuw tabblad)',
    title: 'Ik word teruggebeld',
    text: ({ time, zone, reference }) =>
      `${time} (${zone})\nTelefoon bij de hand houden.\nReferentie: ${reference}`,
  },
  change: {
    cancel: 'Gesprek annuleren',
    ask: 'Dit gesprek annuleren?',
    askText: 'De tijd komt vrij voor anderen. U kunt altijd een nieuwe boeken.',
    askTextAsap: 'U verlaat de wachtrij. U kunt altijd een nieuw gesprek boeken.',
    keep: 'Gesprek behouden',
    cancelling: 'Annuleren…',
    cancelled: 'Uw gesprek is geannuleerd',
    cancelledText: 'We bellen u niet op deze tijd. Staat het in uw agenda, haal het daar dan weg.',
    cancelledTextAsap: 'We bellen u niet. U hoeft verder niets te doen.',

    notCancelled: 'Uw gesprek is niet geannuleerd',
    notCancelledText: 'Het blijft zoals het was. Bereik ons alstublieft op een andere manier.',
    notCancelledOffline:
      'U bent offline en er is niets verstuurd. Uw gesprek blijft zoals het was.',
    notCancelledBusy:
      'Er zijn hier nu veel mensen. Uw gesprek blijft staan. Probeer het zo nog eens.',
    cancelUnknown: 'We weten niet of uw gesprek is geannuleerd',
    cancelUnknownText:
      'Er kwam geen antwoord terug. Druk nog eens op “Gesprek annuleren”: twee keer kan geen kwaad. Tot dan bellen we misschien nog.',

    gone: 'We hebben dit gesprek niet meer',
    goneText: 'Misschien is het al geannuleerd, of het heeft plaatsgevonden.',

    changeTime: 'Tijd wijzigen',
    heading: 'Wanneer zullen we dan bellen?',
    standsUntil: (time) => `Tot u het wijzigt, blijft uw gesprek staan: ${time}.`,
    confirm: 'De tijd wijzigen',
    changing: 'Wijzigen…',
    changed: 'Uw gesprek heeft een nieuwe tijd',

    notChanged: 'De tijd is niet gewijzigd',
    stays: (time) => `Uw gesprek blijft staan: ${time}.`,
    takenText: 'Deze tijd is niet meer vrij. Kies een andere.',
    closedText: 'Op die tijd zijn we gesloten. Kies een andere.',
    offlineText: 'U bent offline en er is niets verstuurd.',
    busyText: 'Er zijn hier nu veel mensen. Probeer het zo nog eens.',
    refusedText: 'Wijzigen kan hier niet. Bereik ons alstublieft op een andere manier.',

    changeUnknown: 'We weten niet of de tijd is gewijzigd',
    changeUnknownText: ({ before, wanted }) =>
      `Er kwam geen antwoord terug. We bellen op een van deze tijden, misschien op allebei: ${before} of ${wanted}.`,
    look: 'Nog eens kijken',
    looking: 'We kijken…',
    looked: (time) =>
      `We hebben gekeken: uw gesprek (${time}) is geboekt. Of er een tweede is, kan nog niemand zien.`,
    notLooked: 'We konden niet kijken. Daardoor is niets veranderd.',
    back: 'Terug naar het gesprek',

    twoCalls: 'Misschien komen er twee gesprekken',
    twoCallsText: (time) => `Het eerdere gesprek (${time}) kon niet worden geannuleerd.`,
    cancelEarlier: 'Eerder gesprek annuleren',
    earlierCancelled: 'Het eerdere gesprek is geannuleerd',
  },
};
