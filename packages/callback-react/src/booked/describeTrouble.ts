import type { CallbackError } from 'callback-core';
import type { changeLabels } from '../labels/changeLabels.ts';
import type { CancelTrouble } from './Care.ts';

type Words = typeof changeLabels;

/** Title and text of a notice. */
export interface Described {
  title: string;
  text: string;
}

/** Why a call is not cancelled, or why nobody knows. */
export function describeCancelTrouble({ error, unknown }: CancelTrouble, words: Words): Described {
  if (unknown) return { title: words.cancelUnknown, text: words.cancelUnknownText };
  const { offline, busy } = sortOf(error);
  const text = offline
    ? words.notCancelledOffline
    : busy
      ? words.notCancelledBusy
      : words.notCancelledText;
  return { title: words.notCancelled, text };
}

/** Why the time of a call is not changed; `before` is the time at which the call stays, written out. */
export function describeChangeTrouble(
  error: CallbackError,
  before: string,
  words: Words,
): Described {
  const { taken, closed, offline, busy } = sortOf(error);
  const reason = taken
    ? words.takenText
    : closed
      ? words.closedText
      : offline
        ? words.offlineText
        : busy
          ? words.busyText
          : words.refusedText;
  return { title: words.notChanged, text: `${reason} ${words.stays(before)}` };
}

function sortOf({ code }: CallbackError) {
  return {
    taken: code === 'SLOT_TAKEN',
    closed: code === 'OFFICE_CLOSED' || code === 'NO_SLOTS',
    offline: code === 'OFFLINE' || code === 'UNREACHABLE' || code === 'CANCELLED_BEFORE_SEND',
    busy: code === 'RATE_LIMITED' || code === 'UNRESOLVED_ATTEMPT',
  };
}
