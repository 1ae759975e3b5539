import type { LanguageWords } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one'>('nl');

/** Dutch. Customers are addressed as "u". */
export const nl: LanguageWords = {
  language: 'nl',
  later: {
    more: async () => (await import('./nlMore.ts')).nlMore,
    booked: async () => (await import('./nlBooked.ts')).nlBooked,
  },
  head: {
    title: 'Wij bellen u',
    launch: 'Bel mij terug',
    progress: ({ number, of, name }) => `Stap ${number} van ${of}: ${name}`,
    when: 'Tijd',
    who: 'Contact',
    check: 'Controle',
    unknown: 'Niet zeker',
    notBooked: 'Niet geboekt',
    unavailable: 'Niet beschikbaar',
    done: 'Klaar',
  },
  when: {
    heading: 'Wanneer zullen we bellen?',
    asap: 'Zo snel mogelijk',
    asapNote: 'We bellen als u aan de beurt bent',
    time: 'Op een tijd die u kiest',
    nextFree: ({ day, time }) => `Eerste vrije tijd: ${day}, ${time}`,
    todayInText: 'vandaag',
    noneFree: 'Geen vrije tijd op deze dagen',
    asapStepNumber: 'Laat op de volgende pagina uw nummer achter.',
    asapStepTurn: 'We bellen als u aan de beurt bent.',
    asapStepMeanwhile: 'Doe intussen wat u wilt. Houd alleen uw telefoon bij de hand.',
    days: 'Dag',
    today: 'Vandaag',
    earlier: 'Eerdere dagen',
    later: 'Latere dagen',
    free: (places, write = String) => ({ number: write(places), unit: 'vrij' }),
    full: 'vol',
    none: 'geen',
    night: 'Nacht',
    morning: 'Ochtend',
    afternoon: 'Middag',
    evening: 'Avond',
    dayAndTime: ({ day, time }) => `${day}, ${time}`,
    zone: ({ city, offset }) => [city && `tijd in ${city}`, offset].filter(Boolean).join(', '),
    timesIn: (zone) => `Tijden: ${zone}`,
    changeZone: 'Wijzigen',
    changeZoneName: 'Wijzigen van de tijdzone',
    nothingOnDay: 'Niets vrij op deze dag',
    nothingOnDayHint: (day) => `Alle tijden op ${day} zijn bezet.`,
    loading: 'Tijden laden…',
    freeTimes: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'vrije tijd', other: 'vrije tijden' })}`,
    nothingFree: ({ from, to }) =>
      from === to ? `Niets vrij op ${from}` : `Niets vrij van ${from} tot en met ${to}`,
    nothingFreeHint: ({ asap }) =>
      asap
        ? 'Later is er misschien plaats, of we bellen zo snel mogelijk.'
        : 'Later is er misschien plaats.',
    lookFurther: (days, write = String) =>
      plural(days, {
        one: 'Bekijk de volgende dag',
        other: `Bekijk de volgende ${write(days)} dagen`,
      }),
    notLoaded: 'De vrije tijden zijn niet geladen',
    notLoadedHint: 'Uw keuze blijft bewaard.',
    loadAgain: 'Opnieuw laden',
    offline: 'U bent offline',
    offlineHint: 'De vrije tijden worden geladen zodra u weer online bent.',
    noTimeYet: 'Nog geen tijd gekozen',
    passed: (time) => `${time} is voorbij. Kies een andere tijd.`,
    gone: (time) => `${time} is niet meer vrij. Kies een andere tijd.`,
    timeMissing: 'Kies een tijd voor het gesprek',
    chooseAnother: 'Andere tijd kiezen',
  },
  who: {
    heading: 'Hoe bereiken we u?',
    firstname: 'Voornaam',
    lastname: 'Achternaam',
    phonenumber: 'Telefoonnummer',
    phonenumberHint: 'U kunt het schrijven zoals u wilt.',
    subject: 'Waar gaat het over?',
    subjectHint: 'Een paar woorden helpen ons bij de voorbereiding.',
    optional: '(niet verplicht)',
    error: 'Fout:',
    fieldsNeedALook: (count, write = String) =>
      plural(count, {
        one: `Kijk nog eens naar ${write(count)} veld`,
        other: `Kijk nog eens naar ${write(count)} velden`,
      }),
    phonenumberMissing: 'Vul een telefoonnummer in',
    phonenumberTooLong: 'Dit nummer is te lang. Controleer de laatste cijfers.',
    phonenumberRejected: 'We kunnen dit nummer niet bellen. Vul alstublieft een ander nummer in.',
  },
  check: {
    heading: 'Klopt dit?',
    when: 'Wanneer',
    name: 'Naam',
    phone: 'Telefoon',
    about: 'Onderwerp',
    change: 'Wijzigen',
    changeTime: 'Tijd wijzigen',
    changeName: 'Naam wijzigen',
    changePhone: 'Telefoonnummer wijzigen',
    changeSubject: 'Onderwerp wijzigen',
    back: 'Terug',
    continue: 'Verder',
    book: 'Gesprek boeken',
    booking: 'Boeken…',
    pending: 'We zijn nog bezig',
    pendingText:
      'Het duurt langer dan normaal. Houd deze pagina alstublieft open; u hoeft niet nog eens te drukken.',
    weCall: 'We bellen',
    numberForName: ({ number, name }) => `${number} voor ${name}`,
  },
};
