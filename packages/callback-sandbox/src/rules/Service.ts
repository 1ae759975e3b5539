import type { WallTime } from './wallTime.ts';

/** Minutes after midnight, wall time. `close` is no longer open. */
export interface OpenHours {
  open: number;
  close: number;
}

/** How the calls of a service move through its queue, in seconds. */
export interface Queue {
  name: string;
  waitSeconds: number;
  ringSeconds: number;
  talkSeconds: number;
}

/** A service whose rules have been checked. */
export interface Service {
  name: string;
  timeZone: string;
  /** By weekday as `Date.prototype.getUTCDay` counts: 0 is Sunday. */
  hoursByWeekday: readonly (readonly OpenHours[])[];
  /** Days whose hours are not those of their weekday. */
  hoursByDay: ReadonlyMap<WallTime, readonly OpenHours[]>;
  bucketMinutes: number;
  capacity: number;
  minimumNoticeMinutes: number;
  maximumHorizonDays: number;
  /** Digits of numbers that are not called; those with `*` at the end stand for all that begin so. */
  disallowedNumbers: readonly string[];
  callsPerNumberAndDay: number | undefined;
  queue: Queue;
}
