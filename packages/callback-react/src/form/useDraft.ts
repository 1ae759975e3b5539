'use client';
import { isSlotInPast } from 'callback-core';
import { useEffect, useMemo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { CallbackFormState } from './CallbackFormState.ts';
import { createDraftStore, type DraftStore } from './createDraftStore.ts';
import type { Values } from './createFormCheck.ts';
import type { Session } from './createSession.ts';
import type { Draft, DraftOptions } from './FormDraft.ts';

/** What a draft is kept of. */
export interface UseDraftOptions {
  /** Names the draft in the tab's storage. */
  name: string;
  options: boolean | DraftOptions;
  methods: UseFormReturn<Values>;
  session: Session;
}

/** A form's draft, as far as it is wanted. */
export interface FormDraft {
  /** Follows the booking: nothing is left of a draft once a call is booked. */
  follow(state: CallbackFormState): void;
  clear(): void;
}

/** Takes up what a reload interrupted, and keeps what is typed. */
export function useDraft({ name, options, methods, session }: UseDraftOptions): FormDraft {
  const wanted = JSON.stringify(options);
  const store = useMemo((): DraftStore | undefined => {
    const read: boolean | DraftOptions = JSON.parse(wanted);
    return read ? createDraftStore(name, read === true ? {} : read) : undefined;
  }, [name, wanted]);

  useEffect(() => {
    if (!store) return;
    const draft = store.read();
    // What is there already is newer: a booking that was taken over, or somebody who types quickly.
    if (draft && session.state().status === 'editing' && !methods.formState.isDirty) {
      takeUp(draft, methods, session);
    }
    return methods.subscribe({
      formState: { values: true },
      callback({ values }) {
        if (session.state().status !== 'confirmed') store.keep(values);
      },
    });
  }, [store, methods, session]);

  return {
    follow: (state) => store && follow(store, state),
    clear: () => store?.clear(),
  };
}

function takeUp(
  { values, attempt }: Draft,
  { getValues, setValue }: UseFormReturn<Values>,
  session: Session,
): void {
  for (const [name, current] of Object.entries(getValues())) {
    const value = values[name];
    const passed = name === 'desiredTime' && isSlotInPast({ startTime: String(value) }, Date.now());
    // Others may write to the storage; what is no value of this field is left.
    if (typeof value === typeof current && !passed) setValue(name, value, { shouldDirty: true });
  }
  if (!attempt) return;
  const { sentAt, desiredTime } = attempt;
  const request = {
    phonenumber: String(values['phonenumber'] ?? ''),
    ...(desiredTime && { desiredTime }),
  };
  session.go({ status: 'unknown', settlement: 'unavailable', request, sentAt });
}

function follow(store: DraftStore, state: CallbackFormState): void {
  if (state.status === 'confirmed') store.clear();
  else if (state.status === 'submitting') {
    const { sentAt, request } = state;
    const desiredTime = request.desiredTime && new Date(request.desiredTime).toISOString();
    store.mark({ sentAt, ...(desiredTime && { desiredTime }) });
  } else if (isCertain(state)) store.mark(undefined);
}

/** Is it known that nothing was booked? */
function isCertain(state: CallbackFormState): boolean {
  if (state.status === 'unknown') return state.settlement === 'notBooked';
  return state.status !== 'pending';
}
