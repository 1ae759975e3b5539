import type { LanguageWords } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one'>('de');

/** German. Customers are addressed as "Sie". */
export const de: LanguageWords = {
  language: 'de',
  later: {
    more: async () => (await import('./deMore.ts')).deMore,
    booked: async () => (await import('./deBooked.ts')).deBooked,
  },
  head: {
    title: 'Wir rufen Sie an',
    launch: 'Rückruf anfordern',
    progress: ({ number, of, name }) => `Schritt ${number} von ${of}: ${name}`,
    when: 'Zeit',
    who: 'Kontakt',
    check: 'Prüfen',
    unknown: 'Nicht sicher',
    notBooked: 'Nicht gebucht',
    unavailable: 'Nicht verfügbar',
    done: 'Fertig',
  },
  when: {
    heading: 'Wann sollen wir anrufen?',
    asap: 'So bald wie möglich',
    asapNote: 'Wir rufen an, sobald Sie an der Reihe sind',
    time: 'Zu einer Zeit Ihrer Wahl',
    nextFree: ({ day, time }) => `Nächste freie Zeit: ${day}, ${time}`,
    todayInText: 'heute',
    noneFree: 'An diesen Tagen ist nichts frei',
    asapStepNumber: 'Nennen Sie uns auf der nächsten Seite Ihre Nummer.',
    asapStepTurn: 'Wir rufen an, sobald Sie an der Reihe sind.',
    asapStepMeanwhile: 'Bis dahin tun Sie, was Sie möchten. Behalten Sie nur Ihr Telefon bei sich.',
    days: 'Tag',
    today: 'Heute',
    earlier: 'Frühere Tage',
    later: 'Spätere Tage',
    free: (places, write = String) => ({ number: write(places), unit: 'frei' }),
    full: 'belegt',
    none: 'keine',
    night: 'Nacht',
    morning: 'Vormittag',
    afternoon: 'Nachmittag',
    evening: 'Abend',
    dayAndTime: ({ day, time }) => `${day}, ${time}`,
    zone: ({ city, offset }) => [city && `Ortszeit ${city}`, offset].filter(Boolean).join(', '),
    timesIn: (zone) => `Zeiten in ${zone}`,
    changeZone: 'Ändern',
    changeZoneName: 'Zeitzone: Ändern',
    nothingOnDay: 'An diesem Tag ist nichts frei',
    nothingOnDayHint: (day) => `Alle Zeiten am ${day} sind vergeben.`,
    loading: 'Zeiten werden geladen …',
    freeTimes: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'freie Zeit', other: 'freie Zeiten' })}`,
    nothingFree: ({ from, to }) =>
      from === to ? `Am ${from} ist nichts frei` : `Vom ${from} bis ${to} ist nichts frei`,
    nothingFreeHint: ({ asap }) =>
      asap
        ? 'Später ist vielleicht etwas frei, oder wir rufen so bald wie möglich an.'
        : 'Später ist vielleicht etwas frei.',
    lookFurther: (days, write = String) =>
      plural(days, {
        one: 'Den nächsten Tag ansehen',
        other: `Die nächsten ${write(days)} Tage ansehen`,
      }),
    notLoaded: 'Die freien Zeiten wurden nicht geladen',
    notLoadedHint: 'Ihre Auswahl bleibt erhalten.',
    loadAgain: 'Neu laden',
    offline: 'Sie sind offline',
    offlineHint: 'Die freien Zeiten werden geladen, sobald Sie wieder online sind.',
    noTimeYet: 'Noch keine Zeit gewählt',
    passed: (time) => `${time} ist vorbei. Wählen Sie eine andere Zeit.`,
    gone: (time) => `${time} ist nicht mehr frei. Wählen Sie eine andere Zeit.`,
    timeMissing: 'Wählen Sie eine Zeit für den Anruf',
    chooseAnother: 'Andere Zeit wählen',
  },
  who: {
    heading: 'Wie erreichen wir Sie?',
    firstname: 'Vorname',
    lastname: 'Nachname',
    phonenumber: 'Telefonnummer',
    phonenumberHint: 'Die Schreibweise ist egal.',
    subject: 'Worum geht es?',
    subjectHint: 'Ein paar Worte helfen uns bei der Vorbereitung.',
    optional: '(freiwillig)',
    error: 'Fehler:',
    fieldsNeedALook: (count, write = String) =>
      plural(count, {
        one: `Sehen Sie sich ${write(count)} Feld noch einmal an`,
        other: `Sehen Sie sich ${write(count)} Felder noch einmal an`,
      }),
    phonenumberMissing: 'Geben Sie eine Telefonnummer ein',
    phonenumberTooLong: 'Diese Nummer ist zu lang. Prüfen Sie die letzten Ziffern.',
    phonenumberRejected: 'Diese Nummer können wir nicht anrufen. Bitte geben Sie eine andere ein.',
  },
  check: {
    heading: 'Stimmt alles?',
    when: 'Wann',
    name: 'Name',
    phone: 'Telefon',
    about: 'Thema',
    change: 'Ändern',
    changeTime: 'Zeit ändern',
    changeName: 'Namen ändern',
    changePhone: 'Telefonnummer ändern',
    changeSubject: 'Thema ändern',
    back: 'Zurück',
    continue: 'Weiter',
    book: 'Anruf buchen',
    booking: 'Wird gebucht …',
    pending: 'Wir sind noch dabei',
    pendingText:
      'Es dauert länger als sonst. Bitte lassen Sie diese Seite offen; Sie brauchen nicht noch einmal zu drücken.',
    weCall: 'Wir rufen an',
    numberForName: ({ number, name }) => `${number} für ${name}`,
  },
};
