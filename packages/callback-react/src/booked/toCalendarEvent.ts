import type { CalendarEvent } from '../calendar/CalendarEvent.ts';
import type { calendarLabels } from '../labels/calendarLabels.ts';
import type { BookedCall } from './Care.ts';

/** The service does not say how long a call takes. */
const MINUTES = 15;

/** A call as an entry of a calendar. Number and name stay out of it: calendars are shared, and so are their links. */
export function toCalendarEvent(
  { id, startTime }: Pick<BookedCall, 'id'> & { startTime: string },
  { uid, changes, words }: { uid: string; changes: number; words: typeof calendarLabels },
): CalendarEvent {
  return {
    uid: `${uid}@callback-kit`,
    sequence: changes,
    startTime,
    minutes: MINUTES,
    title: words.title,
    text: words.text({ reference: id }),
  };
}
