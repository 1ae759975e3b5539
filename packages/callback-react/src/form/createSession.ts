import {
  type CallbackClient,
  type CallbackError,
  isCallbackError,
  type ScheduledCallback,
  type ScheduleRequest,
} from 'callback-core';
import { type CallbackFormState, isInFlight } from './CallbackFormState.ts';
import type { Values } from './createFormCheck.ts';
import { followBooking } from './followBooking.ts';

/** What a session tells its form, also one that is not on the page any more. */
export interface SessionListeners {
  onState(state: CallbackFormState): void;
  onScheduled(callback: ScheduledCallback): void;
  onError(error: CallbackError): void;
}

/** How a booking is sent. */
export interface SendOptions {
  /** What was typed, for a form that takes the session over. */
  values: Values;
  evenIfUnresolved: boolean;
}

/** The booking of one form. It outlives the component, so that nothing is lost or sent twice when that goes and comes back. */
export interface Session {
  /** Of the forms that may have it. */
  readonly name: string;
  state(): CallbackFormState;
  /** What was typed when a booking was sent last. */
  values(): Values | undefined;
  subscribe(subscriber: () => void): () => void;
  /** Says whom to tell from now on. */
  tell(listeners: SessionListeners): void;
  /** Takes it for a form; false when another form has it. */
  claim(): boolean;
  release(): void;
  /** Is there something that a form has not shown to the end? */
  isOpen(): boolean;
  /** Is a press being checked, or an answer awaited? */
  isPressed(): boolean;
  /** Begins a press; false while one is under way or an answer is awaited. */
  begin(): boolean;
  end(): void;
  go(state: CallbackFormState): void;
  send(request: ScheduleRequest, options: SendOptions): void;
}

/** Opens a session for forms of a name. It does nothing before something is sent. */
export function createSession(client: CallbackClient, name: string): Session {
  let state: CallbackFormState = { status: 'editing' };
  let values: Values | undefined;
  let listeners: SessionListeners | undefined;
  let claimed = false;
  let pressed = false;
  let stopFollowing = (): void => {};
  const subscribers = new Set<() => void>();

  const show = (next: CallbackFormState): void => {
    state = next;
    // First the form, so that what it adds is drawn together with the state.
    listeners?.onState(next);
    for (const subscriber of [...subscribers]) subscriber();
    if (next.status === 'confirmed') listeners?.onScheduled(next.callback);
  };

  const isPressed = (): boolean => pressed || isInFlight(state);

  return {
    name,
    state: () => state,
    values: () => values,
    subscribe(subscriber) {
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
    tell(next) {
      listeners = next;
    },
    claim() {
      const free = !claimed;
      claimed = true;
      return free;
    },
    release() {
      claimed = false;
    },
    isOpen: () => isPressed() || state.status === 'unknown',
    isPressed,
    begin() {
      if (isPressed()) return false;
      pressed = true;
      return true;
    },
    end() {
      pressed = false;
    },
    go(next) {
      stopFollowing();
      show(next);
    },
    send(request, { values: typed, evenIfUnresolved }) {
      stopFollowing();
      values = typed;
      stopFollowing = followBooking(client, {
        request,
        evenIfUnresolved,
        show,
        onError(error) {
          if (isCallbackError(error)) listeners?.onError(error);
        },
      });
    },
  };
}
