import type { ScheduleInput } from '../protocol/CallbackProtocol.ts';
import { createRequestId } from './createRequestId.ts';

/** How long an intent without a known outcome keeps its id: later somebody may want the same thing once more. */
const LIFETIME = 10 * 60 * 1000;

/** Names intents, so that a server can recognise a second attempt at the same one. */
export interface AttemptIds {
  /** The id of an intent: the same until its outcome is known, for ten minutes at most. */
  idOf(intent: string): string;
  /** Is an earlier attempt's outcome still not known? */
  isOpen(intent: string): boolean;
  /** The outcome is known: the next attempt at the same intent is another booking. */
  settle(intent: string): void;
}

export function createAttemptIds(): AttemptIds {
  const open = new Map<string, { id: string; at: number }>();

  function forgetOld(): void {
    for (const [intent, { at }] of open) {
      // Either way: somebody may have set the time of day back.
      if (Math.abs(Date.now() - at) > LIFETIME) open.delete(intent);
    }
  }

  return {
    idOf(intent) {
      forgetOld();
      const { id } = open.get(intent) ?? { id: createRequestId() };
      open.set(intent, { id, at: Date.now() });
      return id;
    },
    isOpen(intent) {
      forgetOld();
      return open.has(intent);
    },
    settle(intent) {
      open.delete(intent);
    },
  };
}

/** The input with its id where anybody can see it, unless its owner chose one. */
export function withRequestId(input: ScheduleInput, clientRequestId: string): ScheduleInput {
  return { ...input, userData: { clientRequestId, ...input.userData } };
}
