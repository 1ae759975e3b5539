/** What may be done after an error: core repeats by itself, a person may press again, the input must change, or nothing. */
export type Retry = 'auto' | 'user' | 'fix' | 'never';

/** After a failed attempt to schedule or reschedule: nothing was booked, or nobody knows. */
export type Booked = 'no' | 'unknown';

interface ErrorKind {
  booked: Booked;
  retry: Retry;
}

/**
 * The decision about every code, in one place. `booked` holds for schedule and reschedule only.
 * A code without a row here does not exist, so none can be added without deciding.
 */
export const errorKinds = {
  CONFIG_INVALID: { booked: 'no', retry: 'fix' },
  NO_FORM_DATA: { booked: 'no', retry: 'fix' },
  NO_QUERY: { booked: 'no', retry: 'fix' },
  VALIDATION: { booked: 'no', retry: 'fix' },
  OFFLINE: { booked: 'no', retry: 'user' },
  CANCELLED_BEFORE_SEND: { booked: 'no', retry: 'user' },
  UNREACHABLE: { booked: 'no', retry: 'auto' },
  SLOT_TAKEN: { booked: 'no', retry: 'fix' },
  OFFICE_CLOSED: { booked: 'no', retry: 'fix' },
  PHONE_REJECTED: { booked: 'no', retry: 'fix' },
  LIMIT_REACHED: { booked: 'no', retry: 'never' },
  RATE_LIMITED: { booked: 'no', retry: 'auto' },
  SERVICE_NOT_FOUND: { booked: 'no', retry: 'fix' },
  UNAUTHORIZED: { booked: 'no', retry: 'fix' },
  BAD_REQUEST: { booked: 'no', retry: 'fix' },
  CALLBACK_NOT_FOUND: { booked: 'no', retry: 'fix' },
  NOT_SUPPORTED: { booked: 'no', retry: 'fix' },
  NO_SLOTS: { booked: 'no', retry: 'fix' },
  KEY_REUSED: { booked: 'no', retry: 'never' },
  UNRESOLVED_ATTEMPT: { booked: 'no', retry: 'user' },
  KEY_IN_PROGRESS: { booked: 'unknown', retry: 'auto' },
  TIMEOUT: { booked: 'unknown', retry: 'auto' },
  NETWORK: { booked: 'unknown', retry: 'auto' },
  ABORTED: { booked: 'unknown', retry: 'user' },
  SERVER_ERROR: { booked: 'unknown', retry: 'auto' },
  BAD_RESPONSE: { booked: 'unknown', retry: 'auto' },
  REDIRECTED: { booked: 'unknown', retry: 'never' },
} as const satisfies Record<string, ErrorKind>;

/** Literal name of what went wrong; see {@link CallbackError}. */
export type CallbackErrorCode = keyof typeof errorKinds;
