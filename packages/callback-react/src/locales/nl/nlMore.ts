import type { LaterSets } from '../../labels/LanguageWords.ts';
import type { WriteNumber } from '../../labels/WriteNumber.ts';

/** Dutch words of what a booking came to, of the wait and of the launcher. */
export const nlMore: LaterSets['more'] = {
  trouble: {
    offline: 'U bent offline',
    offlineText:
      'Er is niets verstuurd. Druk nog eens zodra u weer online bent. Wat u hebt ingevuld, blijft bewaard.',
    unreachable: 'We zijn nu niet bereikbaar',
    unreachableText: 'Er is niets verstuurd. Wat u hebt ingevuld, blijft bewaard.',
    notSent: 'Er is niets verstuurd',
    notSentText: 'Wat u hebt ingevuld, blijft bewaard.',
    throttled: 'Er boeken nu veel mensen',
    throttledText: 'Er is nog niets geboekt. Wat u hebt ingevuld, blijft bewaard.',
    tryAgain: 'Opnieuw proberen',
    tryAgainIn: (time) => `Opnieuw over ${time}`,

    notBooked: 'Uw gesprek is niet geboekt',
    notBookedText:
      'Wat u hebt ingevuld, blijft bewaard. Misschien lukt het op een andere tijd, of probeer het nog eens.',
    unknown: 'We weten niet of uw gesprek is geboekt',
    unknownText:
      'Er kwam geen antwoord terug. Boek alstublieft nog niet opnieuw: misschien gaat uw telefoon toch.',
  },
  outcome: {
    taken: 'Deze tijd is zojuist bezet',
    takenText: (time) => `${time} is niet meer vrij. Alles wat u hebt ingevuld, blijft bewaard.`,
    passed: 'Deze tijd is zojuist voorbij',
    passedText: (time) =>
      `${time} is voorbij. Kies een andere tijd. Alles wat u hebt ingevuld, blijft bewaard.`,
    closeBy: 'Vrije tijden in de buurt',
    nothingCloseBy: 'Er is in de buurt niets vrij.',
    bookThis: 'Boeken',
    seeAllTimes: 'Alle tijden bekijken',

    unknown: 'We konden het niet achterhalen',
    unknownText:
      'We weten niet of uw verzoek is aangekomen. Misschien is uw gesprek al geboekt: dan gaat uw telefoon op de tijd hieronder.',
    unknownTextAsap:
      'We weten niet of uw verzoek is aangekomen. Misschien is uw gesprek al geboekt: dan bellen we als u aan de beurt bent.',
    requestMade: (time) => `Verzoek gedaan om ${time}`,
    noAnswer: 'Er kwam geen antwoord terug',
    unknownPrice:
      'Als u toch boekt en het eerste verzoek wel is aangekomen, krijgt u misschien twee gesprekken.',
    bookAnyway: 'Toch boeken',
    checking: 'We zoeken het uit. Houd deze pagina alstublieft open.',
    notBooked: 'Uw gesprek is nog niet geboekt',
    notBookedText: 'Het verzoek is niet aangekomen. Wat u hebt ingevuld, blijft bewaard.',

    closed: 'Op die tijd zijn we gesloten',
    closedText: 'Er is niets geboekt. Kies een tijd waarop we er zijn.',
    closedNow: 'We zijn nu gesloten',
    closedNowText: 'Er is niets geboekt. Kies een tijd, dan bellen we u.',
    limit: 'We kunnen dit verzoek niet aannemen',
    limitText:
      'Er staan al zo veel gesprekken open als we nu kunnen aannemen. Er is niets geboekt. Misschien lukt het op een andere tijd.',
    refused: 'Dit verzoek kwam niet door',
    refusedText: 'Er is niets geboekt. Controleer uw gegevens of bereik ons op een andere manier.',
    checkDetails: 'Gegevens controleren',
    unavailable: 'Boeken is hier niet mogelijk',
    unavailableText:
      'Er is bij ons iets niet goed ingesteld. Er is niets geboekt. Bereik ons alstublieft op een andere manier.',
    tryOnceMore: 'Nog eens proberen',
  },
  offer: {
    note: (minutes, write) => `Ongeveer ${span(minutes, write)}`,
    heading: 'Verwachte wachttijd nu',
    number: (minutes, write) => `Ongeveer ${span(minutes, write)}`,
    estimate: 'Een schatting op basis van de gesprekken voor u. Het kan korter of langer worden.',
    fromNow: (minutes, write) => `Over ongeveer ${span(minutes, write)}`,
    fromNowNote: 'Een schatting: het kan korter of langer worden.',
    closed: 'Nu gesloten',
    closedText: 'We zijn nu gesloten. Kies een tijd, dan bellen we u.',
    tooLong: 'Nu niet mogelijk: de wachttijd is lang',
    tooLongText: 'De wachttijd is nu lang. Kies een tijd, dan bellen we u.',
    tooShort: 'Nu niet nodig: er is nauwelijks wachttijd',
    tooShortText: 'Er is nu nauwelijks wachttijd: u kunt ons gewoon bellen. Of kies een tijd.',
  },
  launcher: {
    minimize: 'Minimaliseren',
    close: 'Sluiten',
    minimized: 'Belverzoek, geminimaliseerd',
    restore: 'Weer openen:',
    request: 'Uw belverzoek',
    discard: 'Verzoek weggooien',
    leave: 'Weggaan zonder te boeken?',
    leaveText: 'Wat u hebt ingevuld, gaat verloren.',
    leaveUntouchedText: 'U kunt altijd terugkomen.',
    leaveAwaiting: 'Weggaan voordat het antwoord er is?',
    leaveAwaitingText:
      'Misschien wordt uw gesprek toch geboekt. Open dit venster weer om te zien wat ervan is geworden.',
    keepGoing: 'Doorgaan',
    leaveAnyway: 'Weggaan',
  },
};

function span(minutes: number, write: WriteNumber = String): string {
  return minutes < 90 ? `${write(minutes)} min` : `${write(Math.round(minutes / 30) / 2)} uur`;
}
