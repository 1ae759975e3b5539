/** A time zone as it stands in a list. */
export interface Zone {
  /** IANA name. */
  timeZone: string;
  /** "Berlin", or the IANA name where it names no place. */
  name: string;
  /** Minutes east of UTC, now. */
  minutes: number;
  /** "GMT+1 · 8:41": how it stands to UTC, and what its clocks show now. */
  now: string;
  /** What can be searched for. */
  words: string;
}
