import type { LaterSets } from '../../labels/LanguageWords.ts';

/** German words for numbers, fields, zones and months. */
export const deOptions: LaterSets['options'] = {
  country: {
    country: 'Ländervorwahl',
    none: 'Ohne Ländervorwahl',
    noneShort: 'Vorwahl',
    tooShort: 'Diese Nummer ist zu kurz. Ergänzen Sie die fehlenden Ziffern.',
    notPossible: 'Das ist keine Telefonnummer. Prüfen Sie die Ziffern.',
    unusual:
      'Diese Nummer sieht ungewöhnlich aus. Prüfen Sie sie noch einmal; wenn sie stimmt, gehen Sie weiter.',
  },
  fields: {
    email: 'E-Mail',
    choose: 'Bitte wählen',
    charactersLeft: (count, write = String) => `Noch ${write(count)} Zeichen`,
    charactersOver: (count, write = String) => `${write(count)} Zeichen zu viel`,
    missing: (label) => `Füllen Sie aus: ${label}`,
    notChosen: (label) => `Wählen Sie: ${label}`,
    notTicked: (label) => `Setzen Sie das Häkchen: ${label}`,
    firstnameMissing: 'Geben Sie Ihren Vornamen ein',
    lastnameMissing: 'Geben Sie Ihren Nachnamen ein',
    emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein',
    notAnEmail: 'Geben Sie eine E-Mail-Adresse wie name@example.com ein',
    tooLong: (longest) => `Dieser Text ist zu lang. Verwenden Sie höchstens ${longest} Zeichen.`,
    rejected: 'Das wurde nicht angenommen. Bitte ändern Sie es.',
    change: (label) => `Ändern: ${label}`,
    yes: 'Ja',
    no: 'Nein',
    consent: 'Sie dürfen meine Angaben verwenden, um mich zurückzurufen.',
    consentLink: 'Wie wir mit Ihren Daten umgehen',
    consentMissing: 'Setzen Sie das Häkchen, damit wir Sie anrufen dürfen',
    newTab: '(öffnet einen neuen Tab)',
    captcha: 'Sicherheitsprüfung',
    captchaMissing: 'Erledigen Sie zuerst die Sicherheitsprüfung',
    captchaFailed: 'Die Sicherheitsprüfung wurde nicht geladen',
  },
  zone: {
    find: 'Stadt oder Zone suchen',
    zones: 'Zeitzonen',
    likely: 'Wahrscheinlich Ihre',
    all: 'Alle Zonen',
    none: 'Keine Zone mit diesem Namen',
  },
  month: {
    earlier: 'Früherer Monat',
    later: 'Späterer Monat',
    past: 'vorbei',
  },
  ahead: {
    nothing: ({ day }) => `Auch bis ${day} ist nichts frei.`,
  },
};
