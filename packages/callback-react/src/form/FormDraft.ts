import type { Values } from './createFormCheck.ts';

/** What of a form is kept through a reload, in the `sessionStorage` of the tab. */
export interface DraftOptions {
  /** Keep the telephone number too. Default false. */
  phonenumber?: boolean | undefined;
  /** Names of fields that are never kept. */
  except?: readonly string[] | undefined;
}

/** A booking that was sent, and whose answer was not there yet. */
export interface DraftAttempt {
  sentAt: number;
  desiredTime?: string;
}

/** What is found after a reload. */
export interface Draft {
  values: Values;
  attempt?: DraftAttempt | undefined;
}
