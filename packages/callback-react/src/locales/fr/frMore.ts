import type { LaterSets } from '../../labels/LanguageWords.ts';
import type { WriteNumber } from '../../labels/WriteNumber.ts';

/** French words of what a booking came to, of the wait and of the launcher. */
export const frMore: LaterSets['more'] = {
  trouble: {
    offline: 'Vous êtes hors ligne',
    offlineText:
      'Rien n’a été envoyé. Dès que vous êtes de nouveau en ligne, appuyez encore une fois. Ce que vous avez saisi est conservé.',
    unreachable: 'Nous ne sommes pas joignables pour le moment',
    unreachableText: 'Rien n’a été envoyé. Ce que vous avez saisi est conservé.',
    notSent: 'Rien n’a été envoyé',
    notSentText: 'Ce que vous avez saisi est conservé.',
    throttled: 'Beaucoup de personnes réservent en ce moment',
    throttledText: 'Rien n’est encore réservé. Ce que vous avez saisi est conservé.',
    tryAgain: 'Réessayer',
    tryAgainIn: (time) => `Réessayer dans ${time}`,

    notBooked: 'Votre appel n’est pas réservé',
    notBookedText:
      'Ce que vous avez saisi est conservé. Un autre horaire peut convenir, ou réessayez.',
    unknown: 'Nous ne savons pas si votre appel est réservé',
    unknownText:
      'Aucune réponse n’est revenue. Merci de ne pas réserver de nouveau pour l’instant : votre téléphone sonnera peut-être quand même.',
  },
  outcome: {
    taken: 'Cet horaire vient d’être pris',
    takenText: (time) =>
      `${time} : cet horaire n’est plus libre. Tout ce que vous avez saisi est conservé.`,
    passed: 'Cet horaire vient de passer',
    passedText: (time) =>
      `${time} : cet horaire est passé. Choisissez-en un autre. Tout ce que vous avez saisi est conservé.`,
    closeBy: 'Horaires libres proches',
    nothingCloseBy: 'Il n’y a rien de libre à proximité.',
    bookThis: 'Réserver',
    seeAllTimes: 'Voir tous les horaires',

    unknown: 'Nous n’avons pas pu le savoir',
    unknownText:
      'Nous ne savons pas si votre demande est passée. Votre appel est peut-être déjà réservé : dans ce cas, votre téléphone sonne à l’heure indiquée ci-dessous.',
    unknownTextAsap:
      'Nous ne savons pas si votre demande est passée. Votre appel est peut-être déjà réservé : dans ce cas, nous appelons quand vient votre tour.',
    requestMade: (time) => `Demande faite à ${time}`,
    noAnswer: 'Aucune réponse n’est revenue',
    unknownPrice:
      'Si vous réservez quand même et que la première demande est passée, vous recevrez peut-être deux appels.',
    bookAnyway: 'Réserver quand même',
    checking: 'Nous vérifions. Merci de garder cette page ouverte.',
    notBooked: 'Votre appel n’est pas encore réservé',
    notBookedText: 'La demande n’est pas arrivée. Ce que vous avez saisi est conservé.',

    closed: 'Nous sommes fermés à cette heure-là',
    closedText: 'Rien n’a été réservé. Choisissez un horaire où nous sommes là.',
    closedNow: 'Nous sommes fermés en ce moment',
    closedNowText: 'Rien n’a été réservé. Choisissez un horaire et nous vous appelons.',
    limit: 'Nous ne pouvons pas prendre cette demande',
    limitText:
      'Il y a déjà autant d’appels en attente que nous pouvons en prendre. Rien n’a été réservé. Un autre horaire peut convenir.',
    refused: 'Cette demande n’est pas passée',
    refusedText: 'Rien n’a été réservé. Vérifiez vos informations ou joignez-nous autrement.',
    checkDetails: 'Vérifier les informations',
    unavailable: 'La réservation n’est pas disponible ici',
    unavailableText:
      'Quelque chose n’est pas bien réglé de notre côté. Rien n’a été réservé. Merci de nous joindre autrement.',
    tryOnceMore: 'Essayer encore une fois',
  },
  offer: {
    note: (minutes, write) => `Environ ${span(minutes, write)}`,
    heading: 'Attente prévue en ce moment',
    number: (minutes, write) => `Environ ${span(minutes, write)}`,
    estimate: 'Une estimation d’après les appels avant vous. Elle peut diminuer ou augmenter.',
    fromNow: (minutes, write) => `Dans environ ${span(minutes, write)}`,
    fromNowNote: 'Une estimation : elle peut diminuer ou augmenter.',
    closed: 'Fermé en ce moment',
    closedText: 'Nous sommes fermés en ce moment. Choisissez un horaire et nous vous appelons.',
    tooLong: 'Pas proposé maintenant : l’attente est longue',
    tooLongText: 'L’attente est longue en ce moment. Choisissez un horaire et nous vous appelons.',
    tooShort: 'Pas proposé maintenant : il n’y a presque pas d’attente',
    tooShortText:
      'Il n’y a presque pas d’attente en ce moment : vous pouvez simplement nous appeler. Ou choisissez un horaire.',
  },
  launcher: {
    minimize: 'Réduire',
    close: 'Fermer',
    minimized: 'Demande d’appel, réduite',
    restore: 'Rouvrir :',
    request: 'Votre demande d’appel',
    discard: 'Abandonner la demande',
    leave: 'Quitter sans réserver ?',
    leaveText: 'Ce que vous avez saisi sera perdu.',
    leaveUntouchedText: 'Vous pouvez revenir quand vous voulez.',
    leaveAwaiting: 'Quitter avant d’avoir la réponse ?',
    leaveAwaitingText:
      'Votre appel sera peut-être réservé malgré tout. Rouvrez cette fenêtre pour voir ce qu’il en est.',
    keepGoing: 'Continuer',
    leaveAnyway: 'Quitter',
  },
};

function span(minutes: number, write: WriteNumber = String): string {
  return minutes < 90 ? `${write(minutes)} min` : `${write(Math.round(minutes / 30) / 2)} h`;
}
