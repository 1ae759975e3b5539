import type { LaterSets } from '../../labels/LanguageWords.ts';

/** Spanish words for a booked call. */
export const esBooked: LaterSets['booked'] = {
  done: {
    booked: 'Su llamada está reservada',
    bookedText: 'Le llamamos a su hora. Tenga el teléfono cerca.',
    queued: 'Está en la cola',
    queuedText: 'Le llamamos cuando llegue su turno. Tenga el teléfono cerca.',
    reference: 'Referencia',
    bookAnother: 'Reservar otra llamada',
  },
  calendar: {
    heading: 'Añadir a su calendario',
    file: 'Archivo de calendario',
    fileName: 'llamada.ics',
    google: 'Google',
    outlook: 'Outlook',
    newTab: '(se abre en una pestaña nueva)',
    title: 'Me llaman',
    text: ({ time, zone, reference }) =>
      `${time} (${zone})\nTener el teléfono cerca.\nReferencia: ${reference}`,
  },
  change: {
    cancel: 'Cancelar la llamada',
    ask: '¿Cancelar esta llamada?',
    askText: 'La hora queda libre para otras personas. Puede reservar otra cuando quiera.',
    askTextAsap: 'Sale de la cola. Puede reservar otra llamada cuando quiera.',
    keep: 'Mantener la llamada',
    cancelling: 'Cancelando…',
    cancelled: 'Su llamada está cancelada',
    cancelledText: 'No le llamaremos a esa hora. Si está en su calendario, bórrela allí.',
    cancelledTextAsap: 'No le llamaremos. No tiene que hacer nada más.',

    notCancelled: 'Su llamada no está cancelada',
    notCancelledText: 'Sigue como estaba. Por favor, contáctenos de otra manera.',
    notCancelledOffline: 'No tiene conexión y no se ha enviado nada. Su llamada sigue como estaba.',
    notCancelledBusy:
      'Hay mucha gente ahora mismo. Su llamada sigue en pie. Inténtelo de nuevo en un momento.',
    cancelUnknown: 'No sabemos si su llamada está cancelada',
    cancelUnknownText:
      'No ha llegado respuesta. Pulse otra vez «Cancelar la llamada»: hacerlo dos veces no perjudica. Hasta entonces, puede que le llamemos.',

    gone: 'Ya no tenemos esta llamada',
    goneText: 'Puede que ya esté cancelada o que ya se haya hecho.',

    changeTime: 'Cambiar la hora',
    heading: '¿Cuándo le llamamos entonces?',
    standsUntil: (time) => `Mientras no la cambie, su llamada sigue prevista: ${time}.`,
    confirm: 'Cambiar la hora',
    changing: 'Cambiando…',
    changed: 'Su llamada tiene una hora nueva',

    notChanged: 'La hora no se ha cambiado',
    stays: (time) => `Su llamada sigue prevista: ${time}.`,
    takenText: 'Esa hora ya no está libre. Elija otra.',
    closedText: 'A esa hora estamos cerrados. Elija otra.',
    offlineText: 'No tiene conexión y no se ha enviado nada.',
    busyText: 'Hay mucha gente ahora mismo. Inténtelo de nuevo en un momento.',
    refusedText: 'Aquí no se puede cambiar. Por favor, contáctenos de otra manera.',

    changeUnknown: 'No sabemos si la hora se ha cambiado',
    changeUnknownText: ({ before, wanted }) =>
      `No ha llegado respuesta. Le llamamos a una de estas horas, quizá a las dos: ${before} o ${wanted}.`,
    look: 'Mirar de nuevo',
    looking: 'Mirando…',
    looked: (time) =>
      `Lo hemos mirado: su llamada (${time}) está reservada. Aún no se puede ver si hay otra.`,
    notLooked: 'No hemos podido mirarlo. Eso no ha cambiado nada.',
    back: 'Volver a la llamada',

    twoCalls: 'Puede que reciba dos llamadas',
    twoCallsText: (time) => `La llamada anterior (${time}) no se ha podido cancelar.`,
    cancelEarlier: 'Cancelar la llamada anterior',
    earlierCancelled: 'La llamada anterior está cancelada',
  },
};
