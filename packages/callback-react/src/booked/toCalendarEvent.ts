import type { CalendarEvent } from '../calendar/CalendarEvent.ts';
import type { calendarLabels } from '../labels/calendarLabels.ts';
import type { DescribedMoment } from '../time/describeMoment.ts';
import type { BookedCall } from './Care.ts';

/** What stands in the entry besides the call. */
export interface ToCalendarEventOptions {
  uid: string;
  /** How often the call was moved. */
  changes: number;
  /** Of the chosen time. */
  moment: DescribedMoment;
  words: typeof calendarLabels;
}

/** The service does not say how long a call takes. */
const MINUTES = 15;

/** A call as an entry of a calendar. Number and name stay out of it: calendars are shared, and so are their links. */
export function toCalendarEvent(
  { id, startTime }: Pick<BookedCall, 'id'> & { startTime: string },
  { uid, changes, moment, words }: ToCalendarEventOptions,
): CalendarEvent {
  return {
    uid: `${uid}@callback-kit`,
    sequence: changes,
    startTime,
    minutes: MINUTES,
    title: words.title,
    text: words.text({ time: moment.long, zone: moment.zone, reference: id }),
  };
}
