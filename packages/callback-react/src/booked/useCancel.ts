'use client';
import { type CallbackClient, isCallbackError } from 'callback-core';
import { useRef } from 'react';
import { useCallbackEvent } from '../hooks/useCallbackEvent.ts';
import { useCancelCallback } from '../hooks/useCancelCallback.ts';
import type { CancelTrouble } from './Care.ts';
import { mayHaveArrived } from './mayHaveArrived.ts';

/** What came of cancelling a call. */
export type Cancelled = 'cancelled' | 'gone' | CancelTrouble;

/** Cancels a call, and tells whether what went wrong may have worked all the same. */
export function useCancel(client: CallbackClient): (id: string) => Promise<Cancelled> {
  const { mutateAsync } = useCancelCallback({ client });
  // The last of several attempts may be refused, and an earlier one may have arrived.
  const lost = useRef(false);
  useCallbackEvent(
    'retry',
    ({ operation, code }) => {
      if (operation === 'cancel' && mayHaveArrived(code)) lost.current = true;
    },
    { client },
  );
  return async (id) => {
    lost.current = false;
    try {
      await mutateAsync(id);
      return 'cancelled';
    } catch (error) {
      if (!isCallbackError(error)) throw error;
      if (error.code === 'CALLBACK_NOT_FOUND') return 'gone';
      return { error, unknown: lost.current || mayHaveArrived(error.code) };
    }
  };
}
