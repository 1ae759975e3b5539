import type { LaterSets } from '../../labels/LanguageWords.ts';
import type { WriteNumber } from '../../labels/WriteNumber.ts';

/** Polish words of what a booking came to, of the wait and of the launcher. */
export const plMore: LaterSets['more'] = {
  trouble: {
    offline: 'Nie masz połączenia z internetem',
    offlineText:
      'Nic nie wysłano. Gdy połączenie wróci, naciśnij jeszcze raz. To, co wpisano, jest zachowane.',
    unreachable: 'W tej chwili nie można się z nami połączyć',
    unreachableText: 'Nic nie wysłano. To, co wpisano, jest zachowane.',
    notSent: 'Nic nie wysłano',
    notSentText: 'To, co wpisano, jest zachowane.',
    throttled: 'Wiele osób rezerwuje w tej chwili',
    throttledText: 'Nic jeszcze nie zarezerwowano. To, co wpisano, jest zachowane.',
    tryAgain: 'Spróbuj ponownie',
    tryAgainIn: (time) => `Spróbuj ponownie za ${time}`,

    notBooked: 'Twoja rozmowa nie jest zarezerwowana',
    notBookedText:
      'To, co wpisano, jest zachowane. Inny termin może się udać albo spróbuj ponownie.',
    unknown: 'Nie wiemy, czy Twoja rozmowa jest zarezerwowana',
    unknownText:
      'Nie nadeszła odpowiedź. Prosimy jeszcze nie rezerwować ponownie: telefon może mimo to zadzwonić.',
  },
  outcome: {
    taken: 'Ten termin właśnie został zajęty',
    takenText: (time) =>
      `${time} – ten termin nie jest już wolny. Wszystko, co wpisano, jest zachowane.`,
    passed: 'Ten termin właśnie minął',
    passedText: (time) =>
      `${time} – ten termin już minął. Wybierz inny. Wszystko, co wpisano, jest zachowane.`,
    closeBy: 'Wolne terminy w pobliżu',
    nothingCloseBy: 'W pobliżu nie ma nic wolnego.',
    bookThis: 'Zarezerwuj',
    seeAllTimes: 'Zobacz wszystkie terminy',

    unknown: 'Nie udało się tego ustalić',
    unknownText:
      'Nie wiemy, czy Twoje zgłoszenie dotarło. Rozmowa może już być zarezerwowana: wtedy telefon zadzwoni w terminie podanym poniżej.',
    unknownTextAsap:
      'Nie wiemy, czy Twoje zgłoszenie dotarło. Rozmowa może już być zarezerwowana: wtedy zadzwonimy, gdy przyjdzie Twoja kolej.',
    requestMade: (time) => `Zgłoszenie wysłane o ${time}`,
    noAnswer: 'Nie nadeszła odpowiedź',
    unknownPrice:
      'Jeśli mimo to zarezerwujesz, a pierwsze zgłoszenie jednak dotarło, możesz otrzymać dwa telefony.',
    bookAnyway: 'Zarezerwuj mimo to',
    checking: 'Ustalamy to. Prosimy nie zamykać tej strony.',
    notBooked: 'Twoja rozmowa nie jest jeszcze zarezerwowana',
    notBookedText: 'Zgłoszenie nie dotarło. To, co wpisano, jest zachowane.',

    closed: 'O tej porze nie pracujemy',
    closedText: 'Nic nie zarezerwowano. Wybierz termin, w którym pracujemy.',
    closedNow: 'Teraz nie pracujemy',
    closedNowText: 'Nic nie zarezerwowano. Wybierz termin, a wtedy zadzwonimy.',
    limit: 'Nie możemy przyjąć tego zgłoszenia',
    limitText:
      'Czeka już tyle rozmów, ile możemy na razie przyjąć. Nic nie zarezerwowano. Inny termin może się udać.',
    refused: 'To zgłoszenie nie zostało przyjęte',
    refusedText: 'Nic nie zarezerwowano. Sprawdź dane albo skontaktuj się z nami inaczej.',
    checkDetails: 'Sprawdź dane',
    unavailable: 'Tutaj nie można rezerwować',
    unavailableText:
      'Coś jest po naszej stronie źle ustawione. Nic nie zarezerwowano. Prosimy o kontakt w inny sposób.',
    tryOnceMore: 'Spróbuj jeszcze raz',
  },
  offer: {
    note: (minutes, write) => `Około ${span(minutes, write)}`,
    heading: 'Przewidywany czas oczekiwania',
    number: (minutes, write) => `Około ${span(minutes, write)}`,
    estimate: 'Szacunek na podstawie rozmów przed Tobą. Czas może się skrócić lub wydłużyć.',
    fromNow: (minutes, write) => `Za około ${span(minutes, write)}`,
    fromNowNote: 'To szacunek: czas może się skrócić lub wydłużyć.',
    closed: 'Teraz zamknięte',
    closedText: 'Teraz nie pracujemy. Wybierz termin, a wtedy zadzwonimy.',
    tooLong: 'Teraz niedostępne: długo się czeka',
    tooLongText: 'Teraz długo się czeka. Wybierz termin, a wtedy zadzwonimy.',
    tooShort: 'Teraz niedostępne: prawie się nie czeka',
    tooShortText:
      'Teraz prawie się nie czeka: możesz po prostu do nas zadzwonić. Albo wybierz termin.',
  },
  launcher: {
    minimize: 'Zminimalizuj',
    close: 'Zamknij',
    minimized: 'Zgłoszenie rozmowy, zminimalizowane',
    restore: 'Otwórz ponownie:',
    request: 'Twoje zgłoszenie rozmowy',
    discard: 'Odrzuć zgłoszenie',
    leave: 'Wyjść bez rezerwacji?',
    leaveText: 'To, co wpisano, przepadnie.',
    leaveUntouchedText: 'Możesz wrócić, kiedy chcesz.',
    leaveAwaiting: 'Wyjść, zanim nadejdzie odpowiedź?',
    leaveAwaitingText:
      'Rozmowa może zostać mimo to zarezerwowana. Otwórz to okno ponownie, aby zobaczyć, co się stało.',
    keepGoing: 'Kontynuuj',
    leaveAnyway: 'Wyjdź',
  },
};

function span(minutes: number, write: WriteNumber = String): string {
  return minutes < 90 ? `${write(minutes)} min` : `${write(Math.round(minutes / 30) / 2)} godz.`;
}
