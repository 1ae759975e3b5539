import type { LaterSets } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one'>('fr');

/** French words for numbers, fields, zones and months. */
export const frOptions: LaterSets['options'] = {
  country: {
    country: 'Indicatif du pays',
    none: 'Sans indicatif du pays',
    noneShort: 'Indicatif',
    tooShort: 'Ce numéro est trop court. Ajoutez les chiffres manquants.',
    notPossible: 'Ce n’est pas un numéro de téléphone. Vérifiez les chiffres.',
    unusual:
      'Ce numéro semble inhabituel. Regardez-le encore une fois ; s’il est juste, continuez.',
  },
  fields: {
    email: 'E-mail',
    choose: 'Choisissez',
    charactersLeft: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'caractère restant', other: 'caractères restants' })}`,
    charactersOver: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'caractère', other: 'caractères' })} de trop`,
    missing: (label) => `Remplissez le champ : ${label}`,
    notChosen: (label) => `Choisissez : ${label}`,
    notTicked: (label) => `Cochez la case : ${label}`,
    firstnameMissing: 'Saisissez votre prénom',
    lastnameMissing: 'Saisissez votre nom',
    emailMissing: 'Saisissez votre adresse e-mail',
    notAnEmail: 'Saisissez une adresse e-mail comme nom@example.com',
    tooLong: (longest) => `Ce texte est trop long. Utilisez au plus ${longest} caractères.`,
    rejected: 'Cela n’a pas été accepté. Merci de le modifier.',
    change: (label) => `Modifier : ${label}`,
    yes: 'Oui',
    no: 'Non',
    consent: 'Vous pouvez utiliser mes informations pour me rappeler.',
    consentLink: 'Comment nous traitons vos données',
    consentMissing: 'Cochez la case pour que nous puissions vous appeler',
    newTab: '(s’ouvre dans un nouvel onglet)',
    captcha: 'Contrôle de sécurité',
    captchaMissing: 'Faites d’abord le contrôle de sécurité',
    captchaFailed: 'Le contrôle de sécurité ne s’est pas chargé',
  },
  zone: {
    find: 'Chercher une ville ou un fuseau',
    zones: 'Fuseaux horaires',
    likely: 'Probables pour vous',
    all: 'Tous les fuseaux',
    none: 'Aucun fuseau de ce nom',
  },
  month: {
    earlier: 'Mois précédent',
    later: 'Mois suivant',
    past: 'passé',
  },
  ahead: {
    nothing: ({ day }) => `Rien de libre non plus jusqu’au ${day}.`,
  },
};
