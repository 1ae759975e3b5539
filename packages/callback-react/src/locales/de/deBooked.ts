import type { LaterSets } from '../../labels/LanguageWords.ts';

/** German words for a booked call. */
export const deBooked: LaterSets['booked'] = {
  done: {
    booked: 'Ihr Anruf ist gebucht',
    bookedText: 'Wir rufen zu Ihrer Zeit an. Behalten Sie Ihr Telefon bei sich.',
    queued: 'Sie sind in der Warteschlange',
    queuedText: 'Wir rufen an, sobald Sie an der Reihe sind. Behalten Sie Ihr Telefon bei sich.',
    reference: 'Vorgangsnummer',
    bookAnother: 'Neuen Anruf buchen',
  },
  calendar: {
    heading: 'In Ihren Kalender eintragen',
    file: 'Kalenderdatei',
    fileName: 'anruf.ics',
    google: 'Google',
    outlook: 'Outlook',
    newTab: '(öffnet einen neuen Tab)',
    title: 'Ich werde zurückgerufen',
    text: ({ time, zone, reference }) =>
      `${time} (${zone})\nTelefon bereithalten.\nVorgangsnummer: ${reference}`,
  },
  change: {
    cancel: 'Anruf absagen',
    ask: 'Diesen Anruf absagen?',
    askText: 'Die Zeit wird für andere frei. Sie können jederzeit neu buchen.',
    askTextAsap: 'Sie verlassen die Warteschlange. Sie können jederzeit neu buchen.',
    keep: 'Anruf behalten',
    cancelling: 'Wird abgesagt …',
    cancelled: 'Ihr Anruf ist abgesagt',
    cancelledText:
      'Wir rufen Sie zu dieser Zeit nicht an. Wenn der Anruf in Ihrem Kalender steht, löschen Sie ihn dort.',
    cancelledTextAsap: 'Wir rufen Sie nicht an. Sonst ist nichts zu tun.',

    notCancelled: 'Ihr Anruf ist nicht abgesagt',
    notCancelledText: 'Es bleibt, wie es war. Bitte erreichen Sie uns auf anderem Weg.',
    notCancelledOffline: 'Sie sind offline, es wurde nichts gesendet. Ihr Anruf bleibt gebucht.',
    notCancelledBusy:
      'Gerade sind viele Menschen hier. Ihr Anruf bleibt gebucht. Versuchen Sie es gleich noch einmal.',
    cancelUnknown: 'Wir wissen nicht, ob Ihr Anruf abgesagt ist',
    cancelUnknownText:
      'Es kam keine Antwort zurück. Drücken Sie noch einmal „Anruf absagen“: Zweimal schadet nicht. Bis dahin rufen wir vielleicht noch an.',

    gone: 'Diesen Anruf haben wir nicht mehr',
    goneText: 'Er ist vielleicht schon abgesagt, oder er hat stattgefunden.',

    changeTime: 'Zeit ändern',
    heading: 'Wann sollen wir stattdessen anrufen?',
    standsUntil: (time) => `Bis Sie ihn ändern, bleibt Ihr Anruf bei: ${time}.`,
    confirm: 'Zeit ändern',
    changing: 'Wird geändert …',
    changed: 'Ihr Anruf hat eine neue Zeit',

    notChanged: 'Die Zeit ist nicht geändert',
    stays: (time) => `Ihr Anruf bleibt bei: ${time}.`,
    takenText: 'Diese Zeit ist nicht mehr frei. Wählen Sie eine andere.',
    closedText: 'Zu dieser Zeit haben wir geschlossen. Wählen Sie eine andere.',
    offlineText: 'Sie sind offline, es wurde nichts gesendet.',
    busyText: 'Gerade sind viele Menschen hier. Versuchen Sie es gleich noch einmal.',
    refusedText: 'Hier lässt sie sich nicht ändern. Bitte erreichen Sie uns auf anderem Weg.',

    changeUnknown: 'Wir wissen nicht, ob die Zeit geändert ist',
    changeUnknownText: ({ before, wanted }) =>
      `Es kam keine Antwort zurück. Wir rufen zu einer dieser Zeiten an, vielleicht zu beiden: ${before} oder ${wanted}.`,
    look: 'Noch einmal nachsehen',
    looking: 'Wir sehen nach …',
    looked: (time) =>
      `Wir haben nachgesehen: Ihr Anruf (${time}) ist gebucht. Ob es einen zweiten gibt, lässt sich noch nicht sagen.`,
    notLooked: 'Wir konnten nicht nachsehen. Dadurch hat sich nichts geändert.',
    back: 'Zurück zum Anruf',

    twoCalls: 'Vielleicht kommen zwei Anrufe',
    twoCallsText: (time) => `Der frühere Anruf (${time}) ließ sich nicht absagen.`,
    cancelEarlier: 'Früheren Anruf absagen',
    earlierCancelled: 'Der frühere Anruf ist abgesagt',
  },
};
