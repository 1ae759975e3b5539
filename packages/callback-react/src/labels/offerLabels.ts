import type { WriteNumber } from './WriteNumber.ts';

/** Words for the wait, and for why a call as soon as possible is not offered. */
export const offerLabels = {
  /** Beside "As soon as possible". `minutes` is rounded, at least 1. */
  note: (minutes: number, write?: WriteNumber): string => `About ${span(minutes, write)}`,
  heading: 'Expected wait right now',
  number: (minutes: number, write?: WriteNumber): string => `About ${span(minutes, write)}`,
  estimate: 'An estimate from the calls ahead of you. It can get shorter or longer.',
  fromNow: (minutes: number, write?: WriteNumber): string =>
    `About ${span(minutes, write)} from now`,
  fromNowNote: 'An estimate: it can get shorter or longer.',
  closed: 'Closed now',
  closedText: 'We are closed right now. Choose a time and we call you then.',
  tooLong: 'Not offered now: the wait is long',
  tooLongText: 'The wait is long right now. Choose a time and we call you then.',
  tooShort: 'Not offered now: there is hardly a wait',
  tooShortText: 'There is hardly a wait right now: you can just call us. Or choose a time.',
};

function span(minutes: number, write: WriteNumber = String): string {
  return minutes < 90 ? `${write(minutes)} min` : `${write(Math.round(minutes / 30) / 2)} h`;
}
