import type { LaterSets } from '../../labels/LanguageWords.ts';

/** French words for a booked call. */
export const frBooked: LaterSets['booked'] = {
  done: {
    booked: 'Votre appel est réservé',
    bookedText: 'Nous appelons à l’heure choisie. Gardez votre téléphone près de vous.',
    queued: 'Vous êtes dans la file d’attente',
    queuedText: 'Nous appelons quand vient votre tour. Gardez votre téléphone près de vous.',
    reference: 'Référence',
    bookAnother: 'Réserver un nouvel appel',
  },
  calendar: {
    heading: 'Ajouter à votre agenda',
    file: 'Fichier d’agenda',
    fileName: 'appel.ics',
    google: 'Google',
    outlook: 'Outlook',
    newTab: '(s’ouvre dans un nouvel onglet)',
    title: 'On me rappelle',
    text: ({ time, zone, reference }) =>
      `${time} (${zone})\nGarder le téléphone à portée de main.\nRéférence : ${reference}`,
  },
  change: {
    cancel: 'Annuler l’appel',
    ask: 'Annuler cet appel ?',
    askText:
      'L’horaire sera libre pour d’autres. Vous pouvez en réserver un nouveau quand vous voulez.',
    askTextAsap:
      'Vous quittez la file d’attente. Vous pouvez réserver un nouvel appel quand vous voulez.',
    keep: 'Garder l’appel',
    cancelling: 'Annulation…',
    cancelled: 'Votre appel est annulé',
    cancelledText:
      'Nous ne vous appellerons pas à cette heure-là. S’il est dans votre agenda, supprimez-le là-bas.',
    cancelledTextAsap: 'Nous ne vous appellerons pas. Vous n’avez rien d’autre à faire.',

    notCancelled: 'Votre appel n’est pas annulé',
    notCancelledText: 'Il reste comme il était. Merci de nous joindre autrement.',
    notCancelledOffline: 'Vous êtes hors ligne et rien n’a été envoyé. Votre appel est maintenu.',
    notCancelledBusy:
      'Il y a beaucoup de monde en ce moment. Votre appel est maintenu. Réessayez dans un instant.',
    cancelUnknown: 'Nous ne savons pas si votre appel est annulé',
    cancelUnknownText:
      'Aucune réponse n’est revenue. Appuyez de nouveau sur « Annuler l’appel » : le faire deux fois ne gêne pas. D’ici là, nous pouvons encore appeler.',

    gone: 'Nous n’avons plus cet appel',
    goneText: 'Il est peut-être déjà annulé, ou il a eu lieu.',

    changeTime: 'Changer l’horaire',
    heading: 'Quand devons-nous plutôt appeler ?',
    standsUntil: (time) => `Tant que vous ne le changez pas, votre appel reste prévu : ${time}.`,
    confirm: 'Changer l’horaire',
    changing: 'Modification…',
    changed: 'Votre appel a un nouvel horaire',

    notChanged: 'L’horaire n’est pas changé',
    stays: (time) => `Votre appel reste prévu : ${time}.`,
    takenText: 'Cet horaire n’est plus libre. Choisissez-en un autre.',
    closedText: 'Nous sommes fermés à cette heure-là. Choisissez un autre horaire.',
    offlineText: 'Vous êtes hors ligne et rien n’a été envoyé.',
    busyText: 'Il y a beaucoup de monde en ce moment. Réessayez dans un instant.',
    refusedText: 'Il ne peut pas être changé ici. Merci de nous joindre autrement.',

    changeUnknown: 'Nous ne savons pas si l’horaire est changé',
    changeUnknownText: ({ before, wanted }) =>
      `Aucune réponse n’est revenue. Nous appelons à l’un de ces horaires, peut-être aux deux : ${before} ou ${wanted}.`,
    look: 'Vérifier de nouveau',
    looking: 'Vérification…',
    looked: (time) =>
      `Nous avons vérifié : votre appel (${time}) est réservé. Personne ne peut encore voir s’il y en a un second.`,
    notLooked: 'Nous n’avons pas pu vérifier. Cela n’a rien changé.',
    back: 'Retour à l’appel',

    twoCalls: 'Vous recevrez peut-être deux appels',
    twoCallsText: (time) => `L’appel précédent (${time}) n’a pas pu être annulé.`,
    cancelEarlier: 'Annuler l’appel précédent',
    earlierCancelled: 'L’appel précédent est annulé',
  },
};
