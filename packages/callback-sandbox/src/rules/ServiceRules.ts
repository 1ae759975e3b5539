/** Day of the week, in the time zone of the service. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * When a service takes calls, how many, and whose.
 *
 * @example
 * ```ts
 * const office: ServiceRules = {
 *   timeZone: 'Europe/Berlin',
 *   officeHours: { mon: ['09:00-12:00', '13:00-17:00'], tue: ['09:00-17:00'] },
 *   holidays: ['2027-05-17'],
 *   specialDays: { '2027-12-24': ['09:00-12:00'] },
 *   bucketMinutes: 30,
 *   capacity: 3,
 *   minimumNoticeMinutes: 60,
 *   maximumHorizonDays: 14,
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
  /** Days on which the office is closed, `'YYYY-MM-DD'`. Default: none. */
  holidays?: readonly string[] | undefined;
  /** Opening times of single days, `'YYYY-MM-DD'`, in place of those of their weekday. Default: none. */
  specialDays?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Length of a bucket: the minutes that share one capacity. Buckets begin at the opening time. */
  bucketMinutes: 5 | 10 | 15 | 20 | 30 | 60 | 120;
  /** Calls that can be booked in one bucket, 1 to 1,000,000. */
  capacity: number;
  /** How long before a call it must be booked, in minutes, up to 10,080 (a week). Default: 0. */
  minimumNoticeMinutes?: number | undefined;
  /** How far ahead a call can be booked, in days of 24 hours, 1 to 366. Default: 366. */
  maximumHorizonDays?: number | undefined;
  /**
   * Numbers that are not called. Compared by their digits; with `*` at the end, all that begin so:
   * `['+1900*', '112']`. Default: none.
   */
  disallowedNumbers?: readonly string[] | undefined;
  /**
   * Calls that one number can book in one day, in the service's zone; cancelled ones do not count.
   * Default: no limit.
   */
  callsPerNumberAndDay?: number | undefined;
  /** How its calls move through its queue. */
  queue?: QueueRules | undefined;
}

/**
 * The queue of a service. Nobody is called: a call enters the queue when it is due and moves on by
 * the clock, `QUEUED`, `ROUTING`, `PROCESSING`, `COMPLETED`.
 */
export interface QueueRules {
  /** Virtual queue, as v3 asks for it. Default: the name of the service. */
  name?: string | undefined;
  /** How long a call waits in the queue, in seconds: also the estimated waiting time. Default: 120. */
  waitSeconds?: number | undefined;
  /** How long an agent is sought, in seconds. Default: 10. */
  ringSeconds?: number | undefined;
  /** How long the call takes, in seconds. Default: 180. */
  talkSeconds?: number | undefined;
}
