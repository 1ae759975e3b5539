import type { LaterSets } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one'>('nl');

/** Dutch words for numbers, fields, zones and months. */
export const nlOptions: LaterSets['options'] = {
  country: {
    country: 'Landcode',
    none: 'Zonder landcode',
    noneShort: 'Code',
    tooShort: 'Dit nummer is te kort. Vul de ontbrekende cijfers aan.',
    notPossible: 'Dit is geen telefoonnummer. Controleer de cijfers.',
    unusual: 'Dit nummer ziet er ongewoon uit. Kijk er nog eens naar; klopt het, ga dan verder.',
  },
  fields: {
    email: 'E-mail',
    choose: 'Kies',
    charactersLeft: (count, write = String) =>
      `Nog ${write(count)} ${plural(count, { one: 'teken', other: 'tekens' })}`,
    charactersOver: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'teken', other: 'tekens' })} te veel`,
    missing: (label) => `Vul in: ${label}`,
    notChosen: (label) => `Kies: ${label}`,
    notTicked: (label) => `Vink aan: ${label}`,
    firstnameMissing: 'Vul uw voornaam in',
    lastnameMissing: 'Vul uw achternaam in',
    emailMissing: 'Vul uw e-mailadres in',
    notAnEmail: 'Vul een e-mailadres in zoals naam@example.com',
    tooLong: (longest) => `Deze tekst is te lang. Gebruik hoogstens ${longest} tekens.`,
    rejected: 'Dit is niet aangenomen. Wijzig het alstublieft.',
    change: (label) => `Wijzigen: ${label}`,
    yes: 'Ja',
    no: 'Nee',
    consent: 'U mag mijn gegevens gebruiken om mij terug te bellen.',
    consentLink: 'Hoe we met uw gegevens omgaan',
    consentMissing: 'Vink het vakje aan, zodat we u mogen bellen',
    newTab: '(opent in een nieuw tabblad)',
    captcha: 'Beveiligingscontrole',
    captchaMissing: 'Doe eerst de beveiligingscontrole',
    captchaFailed: 'De beveiligingscontrole is niet geladen',
  },
  zone: {
    find: 'Zoek een stad of zone',
    zones: 'Tijdzones',
    likely: 'Waarschijnlijk voor u',
    all: 'Alle zones',
    none: 'Geen zone met die naam',
  },
  month: {
    earlier: 'Eerdere maand',
    later: 'Latere maand',
    past: 'voorbij',
  },
  ahead: {
    nothing: ({ day }) => `Ook tot en met ${day} is er niets vrij.`,
  },
};
