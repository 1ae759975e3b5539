import {
  type CallbackClient,
  type CallbackEventMap,
  isCallbackError,
  type ScheduleRequest,
} from 'callback-core';
import type { CallbackFormState } from './CallbackFormState.ts';
import { toOutcome } from './toOutcome.ts';

/** A booking to send, and who is shown where it stands. */
export interface FollowOptions {
  request: ScheduleRequest;
  evenIfUnresolved: boolean;
  show(state: CallbackFormState): void;
  onError(error: unknown): void;
}

type Settled = CallbackEventMap['scheduleSettled'];

/** Sends a booking and tells where it stands, until it is settled or the returned function is called. */
export function followBooking(
  client: CallbackClient,
  { request, evenIfUnresolved, show, onError }: FollowOptions,
): () => void {
  const sentAt = Date.now();
  let outcome: CallbackFormState | undefined;
  let settled: Settled | undefined;
  let unresolved = false;

  const isOurs = (event: Settled): boolean =>
    event.request === request ||
    // An earlier booking of the same number: good news always counts, the absence of it only where that was waited for.
    ((unresolved || event.outcome === 'booked') &&
      event.request.phonenumber === request.phonenumber &&
      event.request.serviceName === request.serviceName);

  const undo = [
    client.on('schedulePending', (event) => {
      if (!outcome && event.request === request) show({ status: 'pending', request, sentAt });
    }),
    client.on('scheduleSettled', (event) => {
      if (!isOurs(event)) return;
      settled = event;
      if (outcome?.status === 'unknown') end(toSettled(outcome, event));
    }),
  ];
  const stop = (): void => {
    for (const leave of undo) leave();
  };
  const end = (state: CallbackFormState): void => {
    outcome = state;
    if (state.status !== 'unknown') stop();
    show(state);
  };

  show({ status: 'submitting', request, sentAt });
  client.schedule(request, { evenIfUnresolved }).then(
    (callback) => end({ status: 'confirmed', request, callback }),
    (error: unknown) => {
      unresolved = isCallbackError(error) && error.code === 'UNRESOLVED_ATTEMPT';
      const state = toOutcome({ error, request, sentAt, reconciles: client.reconciles });
      // What nobody can look for is settled before its rejection arrives.
      end(state.status === 'unknown' && settled ? toSettled(state, settled) : state);
      onError(error);
    },
  );
  return stop;
}

function toSettled(
  unknown: Extract<CallbackFormState, { status: 'unknown' }>,
  { request, outcome, callback }: Settled,
): CallbackFormState {
  if (callback) return { status: 'confirmed', request, callback };
  return { ...unknown, settlement: outcome === 'not-booked' ? 'notBooked' : 'unavailable' };
}
