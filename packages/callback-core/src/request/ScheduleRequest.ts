import type { ServiceParameters } from '../config/ServiceParameters.ts';

/**
 * What is booked: who is called, when, and what travels along.
 * The names are those of the `CallbackService.schedule` command.
 *
 * @example
 * ```ts
 * const request: ScheduleRequest = {
 *   phonenumber: '4151110000',
 *   firstname: 'Bob',
 *   subject: 'product questions',
 *   desiredTime: '2027-03-03T00:24:17.804Z',
 * };
 * ```
 */
export interface ScheduleRequest extends ServiceParameters {
  /** Number to call, as typed. Required, at most 64 characters; whether it can be called the server decides. */
  phonenumber: string;
  firstname?: string | undefined;
  lastname?: string | undefined;
  email?: string | undefined;
  /** What the call is about (the form's "notes"). */
  subject?: string | undefined;
  /**
   * When to call: a `Date`, or ISO 8601 text with `Z` or an offset. Text without a zone is refused,
   * since it names a different moment on every machine. Absent: as soon as possible.
   */
  desiredTime?: string | Date | undefined;
  /** Other spelling of {@link ScheduleRequest.desiredTime}; the reference uses both. Give only one. */
  desiredtime?: string | Date | undefined;
  /** Attached data, JSON values. Merged over the configured `userData`. */
  userData?: Readonly<Record<string, unknown>> | undefined;
  /** v3: service to book with, instead of the configured one. */
  serviceName?: string | undefined;
}
