import type { LaterSets } from '../../labels/LanguageWords.ts';
import { pluralIn } from '../pluralIn.ts';

const plural = pluralIn<'one'>('es');

/** Spanish words for numbers, fields, zones and months. */
export const esOptions: LaterSets['options'] = {
  country: {
    country: 'Prefijo del país',
    none: 'Sin prefijo del país',
    noneShort: 'Prefijo',
    tooShort: 'Este número es demasiado corto. Añada las cifras que faltan.',
    notPossible: 'Esto no es un número de teléfono. Compruebe las cifras.',
    unusual: 'Este número parece poco habitual. Mírelo otra vez; si es correcto, continúe.',
  },
  fields: {
    email: 'Correo electrónico',
    choose: 'Elija una opción',
    charactersLeft: (count, write = String) =>
      plural(count, {
        one: `Queda ${write(count)} carácter`,
        other: `Quedan ${write(count)} caracteres`,
      }),
    charactersOver: (count, write = String) =>
      plural(count, {
        one: `Sobra ${write(count)} carácter`,
        other: `Sobran ${write(count)} caracteres`,
      }),
    missing: (label) => `Rellene: ${label}`,
    notChosen: (label) => `Elija: ${label}`,
    notTicked: (label) => `Marque la casilla: ${label}`,
    firstnameMissing: 'Escriba su nombre',
    lastnameMissing: 'Escriba sus apellidos',
    emailMissing: 'Escriba su correo electrónico',
    notAnEmail: 'Escriba un correo electrónico como nombre@example.com',
    tooLong: (longest) => `Este texto es demasiado largo. Use como máximo ${longest} caracteres.`,
    rejected: 'Esto no se ha aceptado. Por favor, cámbielo.',
    change: (label) => `Cambiar: ${label}`,
    yes: 'Sí',
    no: 'No',
    consent: 'Pueden usar mis datos para llamarme.',
    consentLink: 'Cómo tratamos sus datos',
    consentMissing: 'Marque la casilla para que podamos llamarle',
    newTab: '(se abre en una pestaña nueva)',
    captcha: 'Comprobación de seguridad',
    captchaMissing: 'Haga primero la comprobación de seguridad',
    captchaFailed: 'La comprobación de seguridad no se ha cargado',
  },
  zone: {
    find: 'Buscar una ciudad o zona',
    zones: 'Zonas horarias',
    likely: 'Probables para usted',
    all: 'Todas las zonas',
    none: 'Ninguna zona con ese nombre',
  },
  month: {
    earlier: 'Mes anterior',
    later: 'Mes siguiente',
    past: 'ya ha pasado',
  },
  ahead: {
    nothing: ({ day }) => `Tampoco hay nada libre hasta el ${day}.`,
  },
};
