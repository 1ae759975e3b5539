import type { UseFormReturn } from 'react-hook-form';
import type { CallbackFormState } from './CallbackFormState.ts';
import type { Values } from './createFormCheck.ts';
import type { Session } from './createSession.ts';

/** A form whose draft is kept. */
export interface DraftedForm {
  /** Tells forms apart. */
  name: string;
  methods: UseFormReturn<Values>;
  session: Session;
}

/** The draft of a form that is on the page, or was. */
export interface OpenDraft {
  /** Follows the booking: nothing is left of a draft once a call is booked. */
  follow(state: CallbackFormState): void;
  clear(): void;
  /** Keeps no more of what is typed. */
  stop(): void;
}

/** Takes up what was kept of a form, and keeps what is typed from now on. Made by `keepDraft`. */
export type Draft = (form: DraftedForm) => OpenDraft;
