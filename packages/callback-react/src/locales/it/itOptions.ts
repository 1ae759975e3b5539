import type { LaterSets } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one'>('it');

/** Italian words for numbers, fields, zones and months. */
export const itOptions: LaterSets['options'] = {
  country: {
    country: 'Prefisso internazionale',
    none: 'Senza prefisso internazionale',
    noneShort: 'Prefisso',
    tooShort: 'Questo numero è troppo corto. Aggiunga le cifre mancanti.',
    notPossible: 'Questo non è un numero di telefono. Controlli le cifre.',
    unusual: 'Questo numero sembra insolito. Lo guardi ancora una volta; se è giusto, continui.',
  },
  fields: {
    email: 'Email',
    choose: 'Scelga',
    charactersLeft: (count, write = String) =>
      `Ancora ${write(count)} ${plural(count, { one: 'carattere', other: 'caratteri' })}`,
    charactersOver: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'carattere', other: 'caratteri' })} di troppo`,
    missing: (label) => `Compili: ${label}`,
    notChosen: (label) => `Scelga: ${label}`,
    notTicked: (label) => `Spunti la casella: ${label}`,
    firstnameMissing: 'Inserisca il suo nome',
    lastnameMissing: 'Inserisca il suo cognome',
    emailMissing: 'Inserisca il suo indirizzo email',
    notAnEmail: 'Inserisca un indirizzo email come nome@example.com',
    tooLong: (longest) => `Questo testo è troppo lungo. Usi al massimo ${longest} caratteri.`,
    rejected: 'Questo non è stato accettato. Per favore lo modifichi.',
    change: (label) => `Modifica: ${label}`,
    yes: 'Sì',
    no: 'No',
    consent: 'Potete usare i miei dati per richiamarmi.',
    consentLink: 'Come trattiamo i suoi dati',
    consentMissing: 'Spunti la casella, così possiamo chiamarla',
    newTab: '(si apre in una nuova scheda)',
    captcha: 'Controllo di sicurezza',
    captchaMissing: 'Faccia prima il controllo di sicurezza',
    captchaFailed: 'Il controllo di sicurezza non si è caricato',
  },
  zone: {
    find: 'Cerca una città o un fuso',
    zones: 'Fusi orari',
    likely: 'Probabili per lei',
    all: 'Tutti i fusi',
    none: 'Nessun fuso con questo nome',
  },
  month: {
    earlier: 'Mese precedente',
    later: 'Mese successivo',
    past: 'già passato',
  },
  ahead: {
    nothing: ({ day }) => `Anche fino a ${day} non c’è niente di libero.`,
  },
};
