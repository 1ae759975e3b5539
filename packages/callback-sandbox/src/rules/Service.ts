/** Minutes after midnight, wall time. `close` is no longer open. */
export interface OpenHours {
  open: number;
  close: number;
}

/** A service whose rules have been checked. */
export interface Service {
  name: string;
  timeZone: string;
  /** By weekday as `Date.prototype.getUTCDay` counts: 0 is Sunday. */
  hoursByWeekday: readonly (readonly OpenHours[])[];
  bucketMinutes: number;
  capacity: number;
}
