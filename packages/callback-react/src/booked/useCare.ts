'use client';
import {
  type CallbackClient,
  type CallbackError,
  isCallbackError,
  type RescheduledCallback,
  type ScheduledCallback,
} from 'callback-core';
import { useState } from 'react';
import { useCallbackEvent } from '../hooks/useCallbackEvent.ts';
import { useRescheduleCallback } from '../hooks/useRescheduleCallback.ts';
import type { BookedCall, Care, CareScreen } from './Care.ts';
import { useCancel } from './useCancel.ts';

/** What is cared for, and who is told. */
export interface UseCareOptions {
  client: CallbackClient;
  /** As it was booked; later ones are not looked at. */
  booked: BookedCall;
  onCallCancelled: ((id: string) => void) | undefined;
  onRescheduled: ((callback: RescheduledCallback) => void) | undefined;
  onError: ((error: CallbackError) => void) | undefined;
  /** A time was refused: the free ones have to be asked for again. */
  onTaken(): void;
}

/** A booked call and all that can be done with it. */
export interface CareActions {
  show(screen: CareScreen): void;
  cancel(): Promise<void>;
  cancelEarlier(): Promise<void>;
  /** `startTime` is ISO UTC. */
  change(startTime: string): Promise<void>;
  /** After a change whose answer was lost: looks the call up. */
  look(): Promise<void>;
}

/** Looks after a booked call. Of several presses the first counts, because its button is busy then. */
export function useCare(options: UseCareOptions): [Care, CareActions] {
  const { client, booked, onCallCancelled, onRescheduled, onError, onTaken } = options;
  const [care, setCare] = useState<Care>({
    screen: { status: 'booked' },
    call: booked,
    changes: 0,
  });
  const { call, screen, earlier } = care;
  const cancelById = useCancel(client);
  const { mutateAsync: reschedule } = useRescheduleCallback({ client });

  const show = (next: CareScreen): void =>
    setCare(({ said: _, ...is }) => ({ ...is, screen: next }));

  const arrive = (callback: ScheduledCallback, request: BookedCall['request'], left: boolean) => {
    const startTime = callback.desiredTime ?? String(request.desiredTime);
    setCare((is) => ({
      screen: { status: 'booked' },
      call: { id: callback.id, request, startTime },
      changes: is.changes + 1,
      ...(left && { earlier: is.call }),
    }));
  };

  // Where bookings are looked for, a new one that was lost may turn up. Its predecessor was left alone.
  useCallbackEvent(
    'scheduleSettled',
    ({ request, outcome, callback }) => {
      if (screen.status !== 'change-unknown' || request !== screen.request) return;
      if (callback) arrive(callback, request, true);
      else if (outcome === 'not-booked') show({ status: 'booked', notChanged: true });
    },
    { client },
  );

  return [
    care,
    {
      show,
      async cancel() {
        show({ status: 'cancel-ask', busy: true });
        const result = await cancelById(call.id);
        if (result === 'cancelled' || (result === 'gone' && care.doubtful)) {
          show({ status: 'cancelled' });
          onCallCancelled?.(call.id);
        } else if (result === 'gone') show({ status: 'gone' });
        else {
          setCare((is) => ({
            ...is,
            screen: { status: 'booked', trouble: result },
            doubtful: is.doubtful || result.unknown,
          }));
          onError?.(result.error);
        }
      },
      async cancelEarlier() {
        if (!earlier) return;
        setCare((is) => ({ ...is, earlier: { ...earlier, busy: true } }));
        const result = await cancelById(earlier.id);
        if (typeof result === 'string') {
          setCare(({ earlier: _, ...is }) => ({ ...is, said: 'earlierCancelled' }));
          onCallCancelled?.(earlier.id);
        } else {
          setCare((is) => ({ ...is, earlier: { ...earlier, busy: false } }));
          onError?.(result.error);
        }
      },
      async change(startTime) {
        const request = { ...call.request, desiredTime: startTime };
        show({ status: 'change', busy: true });
        try {
          const callback = await reschedule({ id: call.id, request });
          arrive(callback, request, !callback.previousCancelled);
          onRescheduled?.(callback);
        } catch (error) {
          if (!isCallbackError(error)) throw error;
          if (error.booked === 'unknown') show({ status: 'change-unknown', request });
          else if (error.code === 'CALLBACK_NOT_FOUND') show({ status: 'gone' });
          else show({ status: 'change', busy: false, error });
          onTaken();
          onError?.(error);
        }
      },
      async look() {
        if (screen.status !== 'change-unknown') return;
        const { request } = screen;
        // It may be settled in another way in between.
        const showLook = (result: 'busy' | 'stands' | 'failed'): void =>
          setCare((is) =>
            is.screen.status === 'change-unknown'
              ? { ...is, screen: { ...is.screen, look: result } }
              : is,
          );
        showLook('busy');
        try {
          const found = await client.retrieve(call.id);
          if (found.desiredTime === request.desiredTime) arrive(found, request, false);
          else showLook('stands');
        } catch (error) {
          if (!isCallbackError(error)) throw error;
          showLook('failed');
        }
      },
    },
  ];
}
