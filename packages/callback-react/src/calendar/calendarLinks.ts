import { type CalendarEvent, endOf } from './CalendarEvent.ts';
import { toBasicTime } from './toBasicTime.ts';

/** Opens a call in Google Calendar, to be saved there. */
export function googleLink(event: CalendarEvent): string {
  return withQuery('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: event.title,
    dates: `${toBasicTime(event.startTime)}/${toBasicTime(endOf(event))}`,
    details: event.text,
  });
}

/** Opens a call in the calendar of Outlook.com, to be saved there. */
export function outlookLink(event: CalendarEvent): string {
  return withQuery('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: withoutFraction(event.startTime),
    enddt: withoutFraction(endOf(event)),
    subject: event.title,
    body: event.text,
  });
}

function withoutFraction(moment: string): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

// Outlook shows the plus signs that URLSearchParams writes for blanks.
function withQuery(url: string, query: Readonly<Record<string, string>>): string {
  return `${url}?${new URLSearchParams(query).toString().replaceAll('+', '%20')}`;
}
