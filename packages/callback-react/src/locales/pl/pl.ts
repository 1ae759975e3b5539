import type { LanguageWords } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one' | 'few' | 'many'>('pl');

/** Polish. Customers are addressed in the second person, with "Twój" in capitals, as shops and banks do. */
export const pl: LanguageWords = {
  language: 'pl',
  later: {
    more: async () => (await import('./plMore.ts')).plMore,
    booked: async () => (await import('./plBooked.ts')).plBooked,
  },
  head: {
    title: 'Zadzwonimy do Ciebie',
    launch: 'Zamów rozmowę',
    progress: ({ number, of, name }) => `Krok ${number} z ${of}: ${name}`,
    when: 'Termin',
    who: 'Kontakt',
    check: 'Sprawdzenie',
    unknown: 'Nie wiadomo',
    notBooked: 'Bez rezerwacji',
    unavailable: 'Niedostępne',
    done: 'Gotowe',
  },
  when: {
    heading: 'Kiedy mamy zadzwonić?',
    asap: 'Jak najszybciej',
    asapNote: 'Dzwonimy, gdy przyjdzie Twoja kolej',
    time: 'W wybranym terminie',
    nextFree: ({ day, time }) => `Najbliższy wolny termin: ${day}, ${time}`,
    todayInText: 'dzisiaj',
    noneFree: 'Brak wolnych terminów w tych dniach',
    asapStepNumber: 'Podaj swój numer na następnej stronie.',
    asapStepTurn: 'Dzwonimy, gdy przyjdzie Twoja kolej.',
    asapStepMeanwhile: 'Do tego czasu rób, co chcesz. Tylko miej telefon przy sobie.',
    days: 'Dzień',
    today: 'Dzisiaj',
    earlier: 'Wcześniejsze dni',
    later: 'Późniejsze dni',
    free: (places, write = String) => ({
      number: write(places),
      unit: plural(places, { one: 'wolny', few: 'wolne', many: 'wolnych', other: 'wolnego' }),
    }),
    full: 'zajęte',
    none: 'brak',
    night: 'Noc',
    morning: 'Rano',
    afternoon: 'Po południu',
    evening: 'Wieczór',
    dayAndTime: ({ day, time }) => `${day}, ${time}`,
    zone: ({ city, offset }) => [city && `czas: ${city}`, offset].filter(Boolean).join(', '),
    timesIn: (zone) => `Godziny – ${zone}`,
    loading: 'Wczytywanie terminów…',
    freeTimes: (count, write = String) =>
      `${write(count)} ${plural(count, {
        one: 'wolny termin',
        few: 'wolne terminy',
        many: 'wolnych terminów',
        other: 'wolnego terminu',
      })}`,
    nothingFree: ({ from, to }) =>
      from === to ? `Brak wolnych terminów: ${from}` : `Brak wolnych terminów: ${from} – ${to}`,
    nothingFreeHint: ({ asap }) =>
      asap
        ? 'Później może coś być wolne albo zadzwonimy jak najszybciej.'
        : 'Później może coś być wolne.',
    lookFurther: (days, write = String) =>
      plural(days, {
        one: 'Zobacz następny dzień',
        few: `Zobacz następne ${write(days)} dni`,
        many: `Zobacz następne ${write(days)} dni`,
        other: `Zobacz następne ${write(days)} dnia`,
      }),
    notLoaded: 'Wolne terminy się nie wczytały',
    notLoadedHint: 'Twój wybór jest zachowany.',
    loadAgain: 'Wczytaj ponownie',
    offline: 'Nie masz połączenia z internetem',
    offlineHint: 'Wolne terminy wczytają się, gdy połączenie wróci.',
    noTimeYet: 'Nie wybrano jeszcze terminu',
    passed: (time) => `${time} – ten termin już minął. Wybierz inny.`,
    gone: (time) => `${time} – ten termin nie jest już wolny. Wybierz inny.`,
    timeMissing: 'Wybierz termin rozmowy',
    chooseAnother: 'Wybierz inny termin',
  },
  who: {
    heading: 'Jak możemy się z Tobą skontaktować?',
    firstname: 'Imię',
    lastname: 'Nazwisko',
    phonenumber: 'Numer telefonu',
    phonenumberHint: 'Możesz zapisać go w dowolny sposób.',
    subject: 'Czego dotyczy sprawa?',
    subjectHint: 'Kilka słów pomoże nam się przygotować.',
    optional: '(opcjonalnie)',
    error: 'Błąd:',
    fieldsNeedALook: (count, write = String) =>
      `${write(count)} ${plural(count, {
        one: 'pole wymaga',
        few: 'pola wymagają',
        many: 'pól wymaga',
        other: 'pola wymaga',
      })} uwagi`,
    phonenumberMissing: 'Podaj numer telefonu',
    phonenumberTooLong: 'Ten numer jest za długi. Sprawdź ostatnie cyfry.',
    phonenumberRejected: 'Nie możemy zadzwonić pod ten numer. Podaj, proszę, inny.',
  },
  check: {
    heading: 'Czy wszystko się zgadza?',
    when: 'Kiedy',
    name: 'Imię i nazwisko',
    phone: 'Telefon',
    about: 'Temat',
    change: 'Zmień',
    changeTime: 'Zmień termin',
    changeName: 'Zmień imię i nazwisko',
    changePhone: 'Zmień numer telefonu',
    changeSubject: 'Zmień temat',
    back: 'Wstecz',
    continue: 'Dalej',
    book: 'Zarezerwuj rozmowę',
    booking: 'Rezerwujemy…',
    pending: 'Wciąż nad tym pracujemy',
    pendingText:
      'Trwa to dłużej niż zwykle. Prosimy nie zamykać tej strony; nie trzeba naciskać jeszcze raz.',
    weCall: 'Dzwonimy pod',
    numberForName: ({ number, name }) => `${number} (${name})`,
  },
};
