/** What may be done after an error: core repeats by itself, a person may press again, the input must change, or nothing. */
export type Retry = 'auto' | 'user' | 'fix' | 'never';

/** After a failed attempt to schedule: nothing was booked, or nobody knows. */
export type Booked = 'no' | 'unknown';

interface ErrorKind {
  booked: Booked;
  retry: Retry;
  messageKey: string;
}

/**
 * The decision about every code, in one place. `booked` holds for schedule only.
 * A code without a row here does not exist, so none can be added without deciding.
 */
export const errorKinds = {
  CONFIG_INVALID: { booked: 'no', retry: 'fix', messageKey: 'error.config' },
  NO_FORM_DATA: { booked: 'no', retry: 'fix', messageKey: 'error.noData' },
  NO_QUERY: { booked: 'no', retry: 'fix', messageKey: 'error.noQuery' },
  VALIDATION: { booked: 'no', retry: 'fix', messageKey: 'error.validation' },
  OFFLINE: { booked: 'no', retry: 'user', messageKey: 'error.offline' },
  CANCELLED_BEFORE_SEND: { booked: 'no', retry: 'user', messageKey: 'error.cancelled' },
  UNREACHABLE: { booked: 'no', retry: 'auto', messageKey: 'error.unreachable' },
  SLOT_TAKEN: { booked: 'no', retry: 'fix', messageKey: 'error.slotTaken' },
  OFFICE_CLOSED: { booked: 'no', retry: 'fix', messageKey: 'error.closed' },
  PHONE_REJECTED: { booked: 'no', retry: 'fix', messageKey: 'error.phoneRejected' },
  LIMIT_REACHED: { booked: 'no', retry: 'never', messageKey: 'error.limit' },
  RATE_LIMITED: { booked: 'no', retry: 'auto', messageKey: 'error.busy' },
  SERVICE_NOT_FOUND: { booked: 'no', retry: 'fix', messageKey: 'error.config' },
  UNAUTHORIZED: { booked: 'no', retry: 'fix', messageKey: 'error.config' },
  BAD_REQUEST: { booked: 'no', retry: 'fix', messageKey: 'error.rejected' },
  NO_SLOTS: { booked: 'no', retry: 'fix', messageKey: 'status.noSlots' },
  TIMEOUT: { booked: 'unknown', retry: 'auto', messageKey: 'error.unknown' },
  NETWORK: { booked: 'unknown', retry: 'auto', messageKey: 'error.unknown' },
  ABORTED: { booked: 'unknown', retry: 'user', messageKey: 'error.unknown' },
  SERVER_ERROR: { booked: 'unknown', retry: 'auto', messageKey: 'error.unknown' },
  BAD_RESPONSE: { booked: 'unknown', retry: 'auto', messageKey: 'error.unknown' },
  REDIRECTED: { booked: 'unknown', retry: 'never', messageKey: 'error.unknown' },
} as const satisfies Record<string, ErrorKind>;

/** Literal name of what went wrong; see {@link CallbackError}. */
export type CallbackErrorCode = keyof typeof errorKinds;
