import type { LaterSets } from '../../labels/LanguageWords.ts';
import type { WriteNumber } from '../../labels/WriteNumber.ts';

/** Spanish words of what a booking came to, of the wait and of the launcher. */
export const esMore: LaterSets['more'] = {
  trouble: {
    offline: 'No tiene conexión',
    offlineText:
      'No se ha enviado nada. En cuanto vuelva a tener conexión, pulse otra vez. Lo que ha escrito se conserva.',
    unreachable: 'Ahora mismo no se nos puede contactar',
    unreachableText: 'No se ha enviado nada. Lo que ha escrito se conserva.',
    notSent: 'No se ha enviado nada',
    notSentText: 'Lo que ha escrito se conserva.',
    throttled: 'Ahora mismo están reservando muchas personas',
    throttledText: 'Aún no se ha reservado nada. Lo que ha escrito se conserva.',
    tryAgain: 'Intentar de nuevo',
    tryAgainIn: (time) => `Intentar de nuevo en ${time}`,

    notBooked: 'Su llamada no está reservada',
    notBookedText:
      'Lo que ha escrito se conserva. Puede que otra hora sea posible, o inténtelo de nuevo.',
    unknown: 'No sabemos si su llamada está reservada',
    unknownText:
      'No ha llegado respuesta. Por favor, no reserve otra vez todavía: puede que su teléfono suene de todos modos.',
  },
  outcome: {
    taken: 'Esa hora se acaba de ocupar',
    takenText: (time) => `${time}: esa hora ya no está libre. Todo lo que ha escrito se conserva.`,
    passed: 'Esa hora acaba de pasar',
    passedText: (time) =>
      `${time}: esa hora ya ha pasado. Elija otra. Todo lo que ha escrito se conserva.`,
    closeBy: 'Horas libres cercanas',
    nothingCloseBy: 'No hay nada libre cerca.',
    bookThis: 'Reservar',
    seeAllTimes: 'Ver todas las horas',

    unknown: 'No hemos podido averiguarlo',
    unknownText:
      'No sabemos si su solicitud ha llegado. Puede que la llamada ya esté reservada: entonces su teléfono suena a la hora que ve abajo.',
    unknownTextAsap:
      'No sabemos si su solicitud ha llegado. Puede que la llamada ya esté reservada: entonces le llamamos cuando llegue su turno.',
    requestMade: (time) => `Solicitud enviada a las ${time}`,
    noAnswer: 'No ha llegado respuesta',
    unknownPrice:
      'Si reserva de todos modos y la primera solicitud sí llegó, puede que reciba dos llamadas.',
    bookAnyway: 'Reservar de todos modos',
    checking: 'Lo estamos averiguando. Por favor, deje esta página abierta.',
    notBooked: 'Su llamada aún no está reservada',
    notBookedText: 'La solicitud no ha llegado. Lo que ha escrito se conserva.',

    closed: 'A esa hora estamos cerrados',
    closedText: 'No se ha reservado nada. Elija una hora en la que estemos.',
    closedNow: 'Ahora mismo estamos cerrados',
    closedNowText: 'No se ha reservado nada. Elija una hora y le llamamos entonces.',
    limit: 'No podemos aceptar esta solicitud',
    limitText:
      'Ya hay tantas llamadas pendientes como podemos atender por ahora. No se ha reservado nada. Puede que a otra hora sea posible.',
    refused: 'Esta solicitud no se ha podido tramitar',
    refusedText: 'No se ha reservado nada. Revise sus datos o contáctenos de otra manera.',
    checkDetails: 'Revisar los datos',
    unavailable: 'Aquí no se puede reservar',
    unavailableText:
      'Hay algo mal configurado por nuestra parte. No se ha reservado nada. Por favor, contáctenos de otra manera.',
    tryOnceMore: 'Intentar una vez más',
  },
  offer: {
    note: (minutes, write) => `Aprox. ${span(minutes, write)}`,
    heading: 'Espera prevista ahora mismo',
    number: (minutes, write) => `Aprox. ${span(minutes, write)}`,
    estimate: 'Una estimación según las llamadas que hay antes. Puede acortarse o alargarse.',
    fromNow: (minutes, write) => `Dentro de aprox. ${span(minutes, write)}`,
    fromNowNote: 'Una estimación: puede acortarse o alargarse.',
    closed: 'Cerrado ahora',
    closedText: 'Ahora mismo estamos cerrados. Elija una hora y le llamamos entonces.',
    tooLong: 'No se ofrece ahora: la espera es larga',
    tooLongText: 'La espera es larga ahora mismo. Elija una hora y le llamamos entonces.',
    tooShort: 'No se ofrece ahora: apenas hay espera',
    tooShortText: 'Apenas hay espera ahora mismo: puede llamarnos sin más. O elija una hora.',
  },
  launcher: {
    minimize: 'Minimizar',
    close: 'Cerrar',
    minimized: 'Solicitud de llamada, minimizada',
    restore: 'Abrir de nuevo:',
    request: 'Su solicitud de llamada',
    discard: 'Descartar la solicitud',
    leave: '¿Salir sin reservar?',
    leaveText: 'Lo que ha escrito se perderá.',
    leaveUntouchedText: 'Puede volver cuando quiera.',
    leaveAwaiting: '¿Salir antes de que llegue la respuesta?',
    leaveAwaitingText:
      'Puede que su llamada quede reservada igualmente. Vuelva a abrir esta ventana para ver qué ha pasado.',
    keepGoing: 'Seguir',
    leaveAnyway: 'Salir',
  },
};

function span(minutes: number, write: WriteNumber = String): string {
  return minutes < 90 ? `${write(minutes)} min` : `${write(Math.round(minutes / 30) / 2)} h`;
}
