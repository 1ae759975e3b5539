/**
 * Which free times are asked for. The names are those of the `CallbackService.availability` command.
 * At least one of them must be given.
 *
 * @example
 * ```ts
 * const query: AvailabilityQuery = { startDate: new Date(), numberOfDays: 5, maxTimeSlots: 200 };
 * ```
 */
export interface AvailabilityQuery {
  /** First moment of interest: a `Date`, or ISO 8601 text with `Z` or an offset. Default: the server's now. */
  startDate?: string | Date | undefined;
  /** Last moment of interest. Without it and `numberOfDays` the server takes `startDate`. */
  endDate?: string | Date | undefined;
  /** Days from `startDate` on, 1 or more; the reference writes it as text. Used instead of `endDate`. */
  numberOfDays?: number | string | undefined;
  /** Most slots wanted, 1 or more. */
  maxTimeSlots?: number | undefined;
  /** v3: service to ask for, instead of the configured one. */
  serviceName?: string | undefined;
  /** v3: IANA zone in which each slot's `localTime` is written. */
  timezone?: string | undefined;
  /** v3: list full times too, with `capacity: 0`. Default false. */
  reportBusy?: boolean | undefined;
}
