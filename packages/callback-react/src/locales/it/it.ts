import type { LanguageWords } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one'>('it');

/** Italian. Customers are addressed as "Lei". */
export const it: LanguageWords = {
  language: 'it',
  later: {
    more: async () => (await import('./itMore.ts')).itMore,
    booked: async () => (await import('./itBooked.ts')).itBooked,
  },
  head: {
    title: 'La chiamiamo noi',
    launch: 'Richiedi una chiamata',
    progress: ({ number, of, name }) => `Passo ${number} di ${of}: ${name}`,
    when: 'Orario',
    who: 'Contatto',
    check: 'Verifica',
    unknown: 'Non è certo',
    notBooked: 'Non prenotata',
    unavailable: 'Non disponibile',
    done: 'Fatto',
  },
  when: {
    heading: 'Quando possiamo chiamarla?',
    asap: 'Il prima possibile',
    asapNote: 'Chiamiamo quando è il suo turno',
    time: 'A un orario a sua scelta',
    nextFree: ({ day, time }) => `Primo orario libero: ${day}, ${time}`,
    todayInText: 'oggi',
    noneFree: 'Nessun orario libero in questi giorni',
    asapStepNumber: 'Lasci il suo numero nella pagina seguente.',
    asapStepTurn: 'Chiamiamo quando è il suo turno.',
    asapStepMeanwhile: 'Intanto faccia ciò che vuole. Tenga solo il telefono a portata di mano.',
    days: 'Giorno',
    today: 'Oggi',
    earlier: 'Giorni precedenti',
    later: 'Giorni successivi',
    free: (places, write = String) => ({
      number: write(places),
      unit: plural(places, { one: 'libero', other: 'liberi' }),
    }),
    full: 'pieno',
    none: 'niente',
    night: 'Notte',
    morning: 'Mattina',
    afternoon: 'Pomeriggio',
    evening: 'Sera',
    dayAndTime: ({ day, time }) => `${day}, ${time}`,
    zone: ({ city, offset }) => [city && `ora di ${city}`, offset].filter(Boolean).join(', '),
    timesIn: (zone) => `Orari: ${zone}`,
    changeZone: 'Cambia',
    changeZoneName: 'Cambia fuso orario',
    nothingOnDay: 'Niente di libero in questo giorno',
    nothingOnDayHint: (day) => `Tutti gli orari di ${day} sono occupati.`,
    loading: 'Caricamento degli orari…',
    freeTimes: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'orario libero', other: 'orari liberi' })}`,
    nothingFree: ({ from, to }) =>
      from === to ? `Niente di libero: ${from}` : `Niente di libero: ${from} – ${to}`,
    nothingFreeHint: ({ asap }) =>
      asap
        ? 'Forse c’è posto più avanti, oppure chiamiamo il prima possibile.'
        : 'Forse c’è posto più avanti.',
    lookFurther: (days, write = String) =>
      plural(days, {
        one: 'Vedi il giorno successivo',
        other: `Vedi i ${write(days)} giorni successivi`,
      }),
    notLoaded: 'Gli orari liberi non si sono caricati',
    notLoadedHint: 'La sua scelta resta.',
    loadAgain: 'Ricarica',
    offline: 'Non è in linea',
    offlineHint: 'Gli orari liberi si caricano non appena torna in linea.',
    noTimeYet: 'Nessun orario scelto',
    passed: (time) => `${time}: questo orario è passato. Ne scelga un altro.`,
    gone: (time) => `${time}: questo orario non è più libero. Ne scelga un altro.`,
    timeMissing: 'Scelga un orario per la chiamata',
    chooseAnother: 'Scegli un altro orario',
  },
  who: {
    heading: 'Come possiamo raggiungerla?',
    firstname: 'Nome',
    lastname: 'Cognome',
    phonenumber: 'Numero di telefono',
    phonenumberHint: 'Lo scriva come preferisce.',
    subject: 'Di che cosa si tratta?',
    subjectHint: 'Qualche parola ci aiuta a prepararci.',
    optional: '(facoltativo)',
    error: 'Errore:',
    fieldsNeedALook: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'campo da rivedere', other: 'campi da rivedere' })}`,
    phonenumberMissing: 'Inserisca un numero di telefono',
    phonenumberTooLong: 'Questo numero è troppo lungo. Controlli le ultime cifre.',
    phonenumberRejected: 'Non possiamo chiamare questo numero. Per favore ne inserisca un altro.',
  },
  check: {
    heading: 'È tutto giusto?',
    when: 'Quando',
    name: 'Nome',
    phone: 'Telefono',
    about: 'Argomento',
    change: 'Modifica',
    changeTime: 'Modifica l’orario',
    changeName: 'Modifica il nome',
    changePhone: 'Modifica il numero di telefono',
    changeSubject: 'Modifica l’argomento',
    back: 'Indietro',
    continue: 'Continua',
    book: 'Prenota la chiamata',
    booking: 'Prenotazione…',
    pending: 'Ci stiamo ancora lavorando',
    pendingText:
      'Ci vuole più del solito. Per favore tenga aperta questa pagina; non serve premere di nuovo.',
    weCall: 'Chiamiamo',
    numberForName: ({ number, name }) => `${number} per ${name}`,
  },
};
