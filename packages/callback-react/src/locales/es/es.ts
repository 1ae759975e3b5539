import type { LanguageWords } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one'>('es');

/** Spanish. Customers are addressed as "usted". */
export const es: LanguageWords = {
  language: 'es',
  later: {
    more: async () => (await import('./esMore.ts')).esMore,
    options: async () => (await import('./esOptions.ts')).esOptions,
    booked: async () => (await import('./esBooked.ts')).esBooked,
  },
  head: {
    title: 'Le llamamos',
    launch: 'Quiero que me llamen',
    progress: ({ number, of, name }) => `Paso ${number} de ${of}: ${name}`,
    when: 'Hora',
    who: 'Contacto',
    check: 'Revisión',
    unknown: 'No es seguro',
    notBooked: 'No reservada',
    unavailable: 'No disponible',
    done: 'Listo',
  },
  when: {
    heading: '¿Cuándo le llamamos?',
    asap: 'Lo antes posible',
    asapNote: 'Le llamamos cuando llegue su turno',
    time: 'A la hora que usted elija',
    nextFree: ({ day, time }) => `Próxima hora libre: ${day}, ${time}`,
    todayInText: 'hoy',
    noneFree: 'No hay horas libres en estos días',
    asapStepNumber: 'Deje su número en la página siguiente.',
    asapStepTurn: 'Le llamamos cuando llegue su turno.',
    asapStepMeanwhile: 'Mientras tanto, haga lo que quiera. Solo tenga el teléfono cerca.',
    days: 'Día',
    today: 'Hoy',
    earlier: 'Días anteriores',
    later: 'Días siguientes',
    free: (places, write = String) => ({
      number: write(places),
      unit: plural(places, { one: 'libre', other: 'libres' }),
    }),
    full: 'completo',
    none: 'nada',
    night: 'Madrugada',
    morning: 'Mañana',
    afternoon: 'Tarde',
    evening: 'Noche',
    dayAndTime: ({ day, time }) => `${day}, ${time}`,
    zone: ({ city, offset }) => [city && `hora de ${city}`, offset].filter(Boolean).join(', '),
    timesIn: (zone) => `Horario: ${zone}`,
    changeZone: 'Cambiar',
    changeZoneName: 'Cambiar la zona horaria',
    nothingOnDay: 'No hay nada libre este día',
    nothingOnDayHint: (day) => `Todas las horas del ${day} están ocupadas.`,
    loading: 'Cargando las horas…',
    freeTimes: (count, write = String) =>
      `${write(count)} ${plural(count, { one: 'hora libre', other: 'horas libres' })}`,
    nothingFree: ({ from, to }) =>
      from === to ? `Nada libre el ${from}` : `Nada libre del ${from} al ${to}`,
    nothingFreeHint: ({ asap }) =>
      asap
        ? 'Puede haber sitio más adelante, o le llamamos lo antes posible.'
        : 'Puede haber sitio más adelante.',
    lookFurther: (days, write = String) =>
      plural(days, {
        one: 'Ver el día siguiente',
        other: `Ver los ${write(days)} días siguientes`,
      }),
    notLoaded: 'Las horas libres no se han cargado',
    notLoadedHint: 'Lo que ha elegido se conserva.',
    loadAgain: 'Cargar de nuevo',
    offline: 'No tiene conexión',
    offlineHint: 'Las horas libres se cargan en cuanto vuelva a tener conexión.',
    noTimeYet: 'Aún no ha elegido hora',
    passed: (time) => `${time}: esa hora ya ha pasado. Elija otra.`,
    gone: (time) => `${time}: esa hora ya no está libre. Elija otra.`,
    timeMissing: 'Elija una hora para la llamada',
    chooseAnother: 'Elegir otra hora',
  },
  who: {
    heading: '¿Cómo le localizamos?',
    firstname: 'Nombre',
    lastname: 'Apellidos',
    phonenumber: 'Número de teléfono',
    phonenumberHint: 'Puede escribirlo como quiera.',
    subject: '¿De qué se trata?',
    subjectHint: 'Unas palabras nos ayudan a prepararnos.',
    optional: '(opcional)',
    error: 'Error:',
    fieldsNeedALook: (count, write = String) =>
      plural(count, {
        one: `Revise ${write(count)} campo`,
        other: `Revise ${write(count)} campos`,
      }),
    phonenumberMissing: 'Escriba un número de teléfono',
    phonenumberTooLong: 'Este número es demasiado largo. Compruebe las últimas cifras.',
    phonenumberRejected: 'No podemos llamar a este número. Por favor, escriba otro.',
  },
  check: {
    heading: '¿Es correcto?',
    when: 'Cuándo',
    name: 'Nombre',
    phone: 'Teléfono',
    about: 'Asunto',
    change: 'Cambiar',
    changeTime: 'Cambiar la hora',
    changeName: 'Cambiar el nombre',
    changePhone: 'Cambiar el número de teléfono',
    changeSubject: 'Cambiar el asunto',
    back: 'Atrás',
    continue: 'Continuar',
    book: 'Reservar la llamada',
    booking: 'Reservando…',
    pending: 'Seguimos en ello',
    pendingText:
      'Tarda más de lo habitual. Por favor, deje esta página abierta; no hace falta volver a pulsar.',
    weCall: 'Llamamos al',
    numberForName: ({ number, name }) => `${number}, para ${name}`,
  },
};
