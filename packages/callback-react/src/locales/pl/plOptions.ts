import type { LaterSets } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one' | 'few' | 'many'>('pl');
const signs = { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' };

/** Polish words for numbers, fields, zones and months. */
export const plOptions: LaterSets['options'] = {
  country: {
    country: 'Kod kraju',
    none: 'Bez kodu kraju',
    noneShort: 'Kod',
    tooShort: 'Ten numer jest za krótki. Dopisz brakujące cyfry.',
    notPossible: 'To nie jest numer telefonu. Sprawdź cyfry.',
    unusual:
      'Ten numer wygląda nietypowo. Sprawdź go jeszcze raz; jeśli się zgadza, przejdź dalej.',
  },
  fields: {
    email: 'E-mail',
    choose: 'Wybierz',
    charactersLeft: (count, write = String) =>
      plural(count, {
        one: `Pozostał ${write(count)} znak`,
        few: `Pozostały ${write(count)} znaki`,
        many: `Pozostało ${write(count)} znaków`,
        other: `Pozostało ${write(count)} znaku`,
      }),
    charactersOver: (count, write = String) => `${write(count)} ${plural(count, signs)} za dużo`,
    missing: (label) => `Wypełnij: ${label}`,
    notChosen: (label) => `Wybierz: ${label}`,
    notTicked: (label) => `Zaznacz pole: ${label}`,
    firstnameMissing: 'Podaj swoje imię',
    lastnameMissing: 'Podaj swoje nazwisko',
    emailMissing: 'Podaj swój adres e-mail',
    notAnEmail: 'Podaj adres e-mail w postaci nazwa@example.com',
    tooLong: (longest) =>
      `Ten tekst jest za długi. Wpisz najwyżej ${longest} ${plural(longest, signs)}.`,
    rejected: 'To nie zostało przyjęte. Zmień to, proszę.',
    change: (label) => `Zmień: ${label}`,
    yes: 'Tak',
    no: 'Nie',
    consent: 'Możecie użyć moich danych, aby do mnie oddzwonić.',
    consentLink: 'Jak przetwarzamy Twoje dane',
    consentMissing: 'Zaznacz pole, abyśmy mogli do Ciebie zadzwonić',
    newTab: '(otwiera się w nowej karcie)',
    captcha: 'Kontrola bezpieczeństwa',
    captchaMissing: 'Najpierw przejdź kontrolę bezpieczeństwa',
    captchaFailed: 'Kontrola bezpieczeństwa się nie wczytała',
  },
  zone: {
    find: 'Znajdź miasto lub strefę',
    zones: 'Strefy czasowe',
    likely: 'Prawdopodobne dla Ciebie',
    all: 'Wszystkie strefy',
    none: 'Nie ma strefy o tej nazwie',
  },
  month: {
    earlier: 'Wcześniejszy miesiąc',
    later: 'Późniejszy miesiąc',
    past: 'w przeszłości',
  },
  ahead: {
    nothing: ({ day }) => `Do dnia ${day} też nic nie jest wolne.`,
  },
};
