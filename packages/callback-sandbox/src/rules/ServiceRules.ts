/** Day of the week, in the time zone of the service. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * When a service takes calls, and how many.
 *
 * @example
 * ```ts
 * const office: ServiceRules = {
 *   timeZone: 'Europe/Berlin',
 *   officeHours: { mon: ['09:00-12:00', '13:00-17:00'], tue: ['09:00-17:00'] },
 *   bucketMinutes: 30,
 *   capacity: 3,
 * };
 * ```
 */
export interface ServiceRules {
  /** IANA zone in which the office hours are wall time, such as `'Europe/Berlin'`. */
  timeZone: string;
  /**
   * Opening times of each weekday, `'HH:MM-HH:MM'`, 24-hour clock, `'24:00'` for the end of the day.
   * A day that is not named is closed. Hours that run over midnight are written as two, one on each day.
   */
  officeHours: Partial<Record<Weekday, readonly string[]>>;
  /** Length of a bucket: the minutes that share one capacity. Buckets begin at the opening time. */
  bucketMinutes: 5 | 10 | 15 | 20 | 30 | 60 | 120;
  /** Calls that can be booked in one bucket, 1 to 1,000,000. */
  capacity: number;
}
