import type { LanguageWords } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one'>('fr');

/** French. Customers are addressed as "vous". */
export const fr: LanguageWords = {
  language: 'fr',
  later: {
    more: async () => (await import('./frMore.ts')).frMore,
    options: async () => (await import('./frOptions.ts')).frOptions,
    booked: async () => (await import('./frBooked.ts')).frBooked,
  },
  head: {
    title: 'Nous vous rappelons',
    launch: 'Être rappelé',
    progress: ({ number, of, name }) => `Étape ${number} sur ${of} : ${name}`,
    when: 'Horaire',
    who: 'Coordonnées',
    check: 'Vérification',
    unknown: 'Incertain',
    notBooked: 'Non réservé',
    unavailable: 'Indisponible',
    done: 'Terminé',
  },
  when: {
    heading: 'Quand devons-nous vous appeler ?',
    asap: 'Dès que possible',
    asapNote: 'Nous appelons quand vient votre tour',
    time: 'À l’heure de votre choix',
    nextFree: ({ day, time }) => `Prochain horaire libre : ${day}, ${time}`,
    todayInText: 'aujourd’hui',
    noneFree: 'Aucun horaire libre ces jours-ci',
    asapStepNumber: 'Laissez votre numéro à la page suivante.',
    asapStepTurn: 'Nous appelons quand vient votre tour.',
    asapStepMeanwhile:
      'En attendant, faites ce que vous voulez. Gardez juste votre téléphone près de vous.',
    days: 'Jour',
    today: 'Aujourd’hui',
    earlier: 'Jours précédents',
    later: 'Jours suivants',
    free: (places, write = String) => ({
      number: write(places),
      unit: plural(places, { one: 'libre', other: 'libres' }),
    }),
    full: 'complet',
    none: 'aucun',
    night: 'Nuit',
    morning: 'Matin',
    afternoon: 'Après-midi',
    evening: 'Soir',
    dayAndTime: ({ day, time }) => `${day}, ${time}`,
    zone: ({ city, offset }) => [city && `heure de ${city}`, offset].filter(Boolean).join(', '),
    timesIn: (zone) => `Horaires : ${zone}`,
    changeZone: 'Changer',
    changeZoneName: 'Changer de fuseau horaire',
    nothingOnDay: 'Rien de libre ce jour-là',
    nothingOnDayHint: (day) => `Tous les horaires du ${day} sont pris.`,
    loading: 'Chargement des horaires…',
    freeTimes: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'horaire libre', other: 'horaires libres' })}`,
    nothingFree: ({ from, to }) =>
      from === to ? `Rien de libre le ${from}` : `Rien de libre du ${from} au ${to}`,
    nothingFreeHint: ({ asap }) =>
      asap
        ? 'Il y a peut-être de la place plus tard, ou nous appelons dès que possible.'
        : 'Il y a peut-être de la place plus tard.',
    lookFurther: (days, write = String) =>
      plural(days, {
        one: 'Voir le jour suivant',
        other: `Voir les ${write(days)} jours suivants`,
      }),
    notLoaded: 'Les horaires libres ne se sont pas chargés',
    notLoadedHint: 'Votre choix est conservé.',
    loadAgain: 'Recharger',
    offline: 'Vous êtes hors ligne',
    offlineHint: 'Les horaires libres se chargent dès que vous êtes de nouveau en ligne.',
    noTimeYet: 'Pas encore d’horaire choisi',
    passed: (time) => `${time} : cet horaire est passé. Choisissez-en un autre.`,
    gone: (time) => `${time} : cet horaire n’est plus libre. Choisissez-en un autre.`,
    timeMissing: 'Choisissez un horaire pour l’appel',
    chooseAnother: 'Choisir un autre horaire',
  },
  who: {
    heading: 'Comment vous joindre ?',
    firstname: 'Prénom',
    lastname: 'Nom',
    phonenumber: 'Numéro de téléphone',
    phonenumberHint: 'Écrivez-le comme vous voulez.',
    subject: 'De quoi s’agit-il ?',
    subjectHint: 'Quelques mots nous aident à nous préparer.',
    optional: '(facultatif)',
    error: 'Erreur :',
    fieldsNeedALook: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'champ à revoir', other: 'champs à revoir' })}`,
    phonenumberMissing: 'Saisissez un numéro de téléphone',
    phonenumberTooLong: 'Ce numéro est trop long. Vérifiez les derniers chiffres.',
    phonenumberRejected: 'Nous ne pouvons pas appeler ce numéro. Merci d’en saisir un autre.',
  },
  check: {
    heading: 'Est-ce que tout est juste ?',
    when: 'Quand',
    name: 'Nom',
    phone: 'Téléphone',
    about: 'Sujet',
    change: 'Modifier',
    changeTime: 'Modifier l’horaire',
    changeName: 'Modifier le nom',
    changePhone: 'Modifier le numéro de téléphone',
    changeSubject: 'Modifier le sujet',
    back: 'Retour',
    continue: 'Continuer',
    book: 'Réserver l’appel',
    booking: 'Réservation…',
    pending: 'Nous y travaillons encore',
    pendingText:
      'Cela prend plus de temps que d’habitude. Merci de garder cette page ouverte ; inutile d’appuyer de nouveau.',
    weCall: 'Nous appelons',
    numberForName: ({ number, name }) => `${number} pour ${name}`,
  },
};
