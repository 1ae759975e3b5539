import type { LaterSets } from '../../labels/LanguageWords.ts';

/** Polish words for a booked call. */
export const plBooked: LaterSets['booked'] = {
  done: {
    booked: 'Twoja rozmowa jest zarezerwowana',
    bookedText: 'Zadzwonimy w wybranym terminie. Miej telefon przy sobie.',
    queued: 'Jesteś w kolejce',
    queuedText: 'Zadzwonimy, gdy przyjdzie Twoja kolej. Miej telefon przy sobie.',
    reference: 'Numer zgłoszenia',
    bookAnother: 'Zarezerwuj nową rozmowę',
  },
  calendar: {
    heading: 'Dodaj do kalendarza',
    file: 'Plik kalendarza',
    fileName: 'rozmowa.ics',
    google: 'Google',
    outlook: 'Outlook',
    newTab: '(otwiera się w nowej karcie)',
    title: 'Dzwonią do mnie',
    text: ({ time, zone, reference }) =>
      `${time} (${zone})\nMieć telefon przy sobie.\nNumer zgłoszenia: ${reference}`,
  },
  change: {
    cancel: 'Odwołaj rozmowę',
    ask: 'Odwołać tę rozmowę?',
    askText: 'Termin będzie wolny dla innych. Nowy możesz zarezerwować, kiedy chcesz.',
    askTextAsap: 'Opuszczasz kolejkę. Nową rozmowę możesz zarezerwować, kiedy chcesz.',
    keep: 'Zachowaj rozmowę',
    cancelling: 'Odwołujemy…',
    cancelled: 'Twoja rozmowa jest odwołana',
    cancelledText: 'Nie zadzwonimy w tym terminie. Jeśli jest w Twoim kalendarzu, usuń go tam.',
    cancelledTextAsap: 'Nie zadzwonimy. Nic więcej nie trzeba robić.',

    notCancelled: 'Twoja rozmowa nie jest odwołana',
    notCancelledText: 'Wszystko zostaje, jak było. Prosimy o kontakt w inny sposób.',
    notCancelledOffline: 'Nie masz połączenia i nic nie wysłano. Rozmowa zostaje, jak była.',
    notCancelledBusy: 'Jest teraz wiele osób. Rozmowa zostaje. Spróbuj ponownie za chwilę.',
    cancelUnknown: 'Nie wiemy, czy Twoja rozmowa jest odwołana',
    cancelUnknownText:
      'Nie nadeszła odpowiedź. Naciśnij ponownie „Odwołaj rozmowę”: zrobienie tego dwa razy nie szkodzi. Do tego czasu możemy jeszcze zadzwonić.',

    gone: 'Nie mamy już tej rozmowy',
    goneText: 'Może już ją odwołano albo się odbyła.',

    changeTime: 'Zmień termin',
    heading: 'Kiedy mamy zadzwonić zamiast tego?',
    standsUntil: (time) => `Dopóki go nie zmienisz, obowiązuje termin: ${time}.`,
    confirm: 'Zmień termin',
    changing: 'Zmieniamy…',
    changed: 'Twoja rozmowa ma nowy termin',

    notChanged: 'Termin się nie zmienił',
    stays: (time) => `Nadal obowiązuje termin: ${time}.`,
    takenText: 'Ten termin nie jest już wolny. Wybierz inny.',
    closedText: 'O tej porze nie pracujemy. Wybierz inny termin.',
    offlineText: 'Nie masz połączenia i nic nie wysłano.',
    busyText: 'Jest teraz wiele osób. Spróbuj ponownie za chwilę.',
    refusedText: 'Tutaj nie można go zmienić. Prosimy o kontakt w inny sposób.',

    changeUnknown: 'Nie wiemy, czy termin się zmienił',
    changeUnknownText: ({ before, wanted }) =>
      `Nie nadeszła odpowiedź. Zadzwonimy w jednym z tych terminów, może w obu: ${before} lub ${wanted}.`,
    look: 'Sprawdź ponownie',
    looking: 'Sprawdzamy…',
    looked: (time) =>
      `Sprawdziliśmy: Twoja rozmowa (${time}) jest zarezerwowana. Czy jest druga, jeszcze nie widać.`,
    notLooked: 'Nie udało się sprawdzić. Nic się przez to nie zmieniło.',
    back: 'Wróć do rozmowy',

    twoCalls: 'Możesz otrzymać dwa telefony',
    twoCallsText: (time) => `Nie udało się odwołać wcześniejszej rozmowy (${time}).`,
    cancelEarlier: 'Odwołaj wcześniejszą rozmowę',
    earlierCancelled: 'Wcześniejsza rozmowa jest odwołana',
  },
};
