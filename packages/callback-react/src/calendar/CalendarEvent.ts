/** A call as a calendar keeps it. */
export interface CalendarEvent {
  /** Stays when the call is moved: calendars then move their entry instead of adding a second one. */
  uid: string;
  /** How often the call was moved. */
  sequence: number;
  /** ISO UTC. */
  startTime: string;
  /** Minutes that are kept free. */
  minutes: number;
  title: string;
  text: string;
}

/** When it ends, ISO UTC. */
export function endOf({ startTime, minutes }: CalendarEvent): string {
  return new Date(Date.parse(startTime) + minutes * 60_000).toISOString();
}
