import type { LaterSets } from '../../labels/LanguageWords.ts';
import type { WriteNumber } from '../../labels/WriteNumber.ts';

/** German words of what a booking came to, of the wait and of the launcher. */
export const deMore: LaterSets['more'] = {
  trouble: {
    offline: 'Sie sind offline',
    offlineText:
      'Es wurde nichts gesendet. Drücken Sie noch einmal, sobald Sie wieder online sind. Ihre Eingaben bleiben erhalten.',
    unreachable: 'Wir sind gerade nicht erreichbar',
    unreachableText: 'Es wurde nichts gesendet. Ihre Eingaben bleiben erhalten.',
    notSent: 'Es wurde nichts gesendet',
    notSentText: 'Ihre Eingaben bleiben erhalten.',
    throttled: 'Gerade buchen viele Menschen',
    throttledText: 'Es ist noch nichts gebucht. Ihre Eingaben bleiben erhalten.',
    tryAgain: 'Noch einmal versuchen',
    tryAgainIn: (time) => `Noch einmal in ${time}`,

    notBooked: 'Ihr Anruf ist nicht gebucht',
    notBookedText:
      'Ihre Eingaben bleiben erhalten. Vielleicht klappt es zu einer anderen Zeit, oder versuchen Sie es noch einmal.',
    unknown: 'Wir wissen nicht, ob Ihr Anruf gebucht ist',
    unknownText:
      'Es kam keine Antwort zurück. Bitte buchen Sie noch nicht neu: Ihr Telefon klingelt vielleicht trotzdem.',
  },
  outcome: {
    taken: 'Diese Zeit ist gerade vergeben worden',
    takenText: (time) => `${time} ist nicht mehr frei. Alles, was Sie eingegeben haben, bleibt.`,
    passed: 'Diese Zeit ist gerade verstrichen',
    passedText: (time) =>
      `${time} ist vorbei. Wählen Sie eine andere Zeit. Alles, was Sie eingegeben haben, bleibt.`,
    closeBy: 'Freie Zeiten in der Nähe',
    nothingCloseBy: 'In der Nähe ist nichts frei.',
    bookThis: 'Buchen',
    seeAllTimes: 'Alle Zeiten ansehen',

    unknown: 'Wir konnten es nicht herausfinden',
    unknownText:
      'Wir wissen nicht, ob Ihr Anruf gebucht ist. Wenn ja, klingelt Ihr Telefon zu der Zeit unten.',
    unknownTextAsap:
      'Wir wissen nicht, ob Ihr Anruf gebucht ist. Wenn ja, rufen wir an, sobald Sie an der Reihe sind.',
    requestMade: (time) => `Anfrage gestellt um ${time}`,
    noAnswer: 'Es kam keine Antwort zurück',
    unknownPrice:
      'Wenn Sie trotzdem buchen und die erste Anfrage doch ankam, bekommen Sie vielleicht zwei Anrufe.',
    bookAnyway: 'Trotzdem buchen',
    checking: 'Wir finden es heraus. Bitte lassen Sie diese Seite offen.',
    notBooked: 'Ihr Anruf ist noch nicht gebucht',
    notBookedText: 'Die Anfrage kam nicht an. Ihre Eingaben bleiben erhalten.',

    closed: 'Zu dieser Zeit haben wir geschlossen',
    closedText: 'Es wurde nichts gebucht. Wählen Sie eine Zeit, zu der wir da sind.',
    closedNow: 'Wir haben gerade geschlossen',
    closedNowText: 'Es wurde nichts gebucht. Wählen Sie eine Zeit, dann rufen wir Sie an.',
    limit: 'Wir können diese Anfrage nicht annehmen',
    limitText:
      'Es sind schon so viele Anrufe offen, wie wir zurzeit annehmen können. Es wurde nichts gebucht. Vielleicht klappt es zu einer anderen Zeit.',
    refused: 'Diese Anfrage kam nicht durch',
    refusedText:
      'Es wurde nichts gebucht. Prüfen Sie Ihre Angaben, oder erreichen Sie uns auf anderem Weg.',
    checkDetails: 'Angaben prüfen',
    unavailable: 'Hier kann man gerade nicht buchen',
    unavailableText:
      'Bei uns ist etwas nicht richtig eingerichtet. Es wurde nichts gebucht. Bitte erreichen Sie uns auf anderem Weg.',
    tryOnceMore: 'Noch einmal versuchen',
  },
  offer: {
    note: (minutes, write) => `Etwa ${span(minutes, write)}`,
    heading: 'Voraussichtliche Wartezeit',
    number: (minutes, write) => `Etwa ${span(minutes, write)}`,
    estimate: 'Geschätzt nach den Anrufen vor Ihnen. Es kann kürzer oder länger dauern.',
    fromNow: (minutes, write) => `In etwa ${span(minutes, write)}`,
    fromNowNote: 'Geschätzt: Es kann kürzer oder länger dauern.',
    closed: 'Jetzt geschlossen',
    closedText: 'Wir haben gerade geschlossen. Wählen Sie eine Zeit, dann rufen wir Sie an.',
    tooLong: 'Jetzt nicht möglich: Die Wartezeit ist lang',
    tooLongText: 'Die Wartezeit ist gerade lang. Wählen Sie eine Zeit, dann rufen wir Sie an.',
    tooShort: 'Jetzt nicht nötig: Es gibt kaum Wartezeit',
    tooShortText:
      'Es gibt gerade kaum Wartezeit: Sie können uns einfach anrufen. Oder wählen Sie eine Zeit.',
  },
  launcher: {
    minimize: 'Minimieren',
    close: 'Schließen',
    minimized: 'Anrufwunsch, minimiert',
    restore: 'Wieder öffnen:',
    request: 'Ihr Anrufwunsch',
    discard: 'Anrufwunsch verwerfen',
    leave: 'Ohne Buchung verlassen?',
    leaveText: 'Ihre Eingaben gehen verloren.',
    leaveUntouchedText: 'Sie können jederzeit wiederkommen.',
    leaveAwaiting: 'Verlassen, bevor die Antwort da ist?',
    leaveAwaitingText:
      'Ihr Anruf ist vielleicht trotzdem gebucht. Öffnen Sie dieses Fenster wieder, um zu sehen, was daraus wurde.',
    keepGoing: 'Weitermachen',
    leaveAnyway: 'Verlassen',
  },
};

function span(minutes: number, write: WriteNumber = String): string {
  return minutes < 90 ? `${write(minutes)} Min.` : `${write(Math.round(minutes / 30) / 2)} Std.`;
}
