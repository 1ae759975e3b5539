import type { offerLabels } from '../labels/offerLabels.ts';
import type { WriteNumber } from '../labels/WriteNumber.ts';
import type { Offer } from './Offer.ts';
import type { WaitTimeOptions } from './WaitTimeOptions.ts';

/** What is known. */
export interface OfferFacts {
  /** The office is known to be closed. */
  closed: boolean;
  /** How long a call waits; nothing where nobody knows. */
  seconds: number | undefined;
  waitTime: WaitTimeOptions | undefined;
  words: typeof offerLabels;
  write: WriteNumber | undefined;
}

/** Is a call as soon as possible offered, and what is said about it? What is not known never takes it away. */
export function toOffer({ closed, seconds, waitTime, words, write }: OfferFacts): Offer {
  const { threshold = 30, immediateMin = 0 } = waitTime ?? {};
  const { immediateMax = Number.POSITIVE_INFINITY } = waitTime ?? {};
  const shown = seconds !== undefined && seconds >= threshold && !closed;
  const minutes = Math.max(1, Math.round((seconds ?? 0) / 60));
  const waits = {
    note: words.note(minutes, write),
    panel: { heading: words.heading, number: words.number(minutes, write), text: words.estimate },
    wait: { text: words.fromNow(minutes, write), note: words.fromNowNote },
  };
  const known = shown ? waits : { note: undefined, panel: undefined, wait: undefined };
  if (closed) return { ...known, note: words.closed, off: words.closedText };
  if (seconds === undefined) return { ...known, off: undefined };
  if (seconds > immediateMax) return { ...known, note: words.tooLong, off: words.tooLongText };
  if (seconds < immediateMin) return { ...known, note: words.tooShort, off: words.tooShortText };
  return { ...known, off: undefined };
}
