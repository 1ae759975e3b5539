'use client';
import { useQueryClient } from '@tanstack/react-query';
import type { CallbackClient, CallbackError, ScheduledCallback } from 'callback-core';
import { type RefObject, useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { availabilityOf } from '../query/availabilityKey.ts';
import type { CallbackFormState } from './CallbackFormState.ts';
import type { Values } from './createFormCheck.ts';
import type { Session } from './createSession.ts';
import type { OpenDraft } from './Draft.ts';
import { problemText } from './problemMessages.ts';
import { rejectedFields } from './rejectedFields.ts';

/** Who hears of a booking, and by what means. */
export interface UseSessionListenersOptions {
  client: CallbackClient;
  session: Session;
  methods: UseFormReturn<Values>;
  draft: RefObject<OpenDraft | undefined>;
  /** The number that the service refused last. */
  rejected: RefObject<string | undefined>;
  names: readonly string[];
  options: {
    shouldFocusError?: boolean | undefined;
    onScheduled?: ((callback: ScheduledCallback) => void) | undefined;
    onError?: ((error: CallbackError) => void) | undefined;
  };
}

/** Brings what became of a booking to where it belongs: fields, draft, free times and the caller's listeners. */
export function useSessionListeners(parts: UseSessionListenersOptions): void {
  const { client, session, methods, draft, rejected, names, options } = parts;
  const queryClient = useQueryClient();

  const putOnFields = (state: CallbackFormState): void => {
    if (state.status !== 'failed') return;
    const refused = rejectedFields(state.error, names);
    if (refused.includes('phonenumber')) {
      rejected.current = String(session.values()?.['phonenumber'] ?? '').trim();
    }
    for (const name of refused) methods.setError(name, { message: problemText('rejected') });
    if (refused[0] && (options.shouldFocusError ?? true)) methods.setFocus(refused[0]);
  };

  useEffect(() => {
    session.tell({
      onState(state) {
        putOnFields(state);
        draft.current?.follow(state);
        const outdated = state.status === 'slotTaken' || state.status === 'confirmed';
        if (!outdated) return;
        const refetchType = state.status === 'slotTaken' ? 'active' : 'none';
        void queryClient.invalidateQueries({ queryKey: availabilityOf(client), refetchType });
      },
      onScheduled: (callback) => options.onScheduled?.(callback),
      onError: (error) => options.onError?.(error),
    });
  });

  // A booking that was taken over may have been refused in the meantime.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the session is another one
  useEffect(() => putOnFields(session.state()), [session]);
}
