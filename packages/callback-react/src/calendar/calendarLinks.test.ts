import { expect, it } from 'vitest';
import { googleLink, outlookLink } from './calendarLinks.ts';

const event = {
  uid: 'CB-4F7K2',
  sequence: 0,
  startTime: '2026-11-24T23:50:00.000Z',
  minutes: 15,
  title: 'Call from us & friends',
  text: 'Reference: CB+4F7K2\n50 % sure',
};

it('opens the call in Google Calendar, in UTC, over midnight', () => {
  const link = new URL(googleLink(event));
  expect(link.origin + link.pathname).toBe('https://calendar.google.com/calendar/render');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    action: 'TEMPLATE',
    text: 'Call from us & friends',
    dates: '20261124T235000Z/20261125T000500Z',
    details: 'Reference: CB+4F7K2\n50 % sure',
  });
});

it('opens the call in Outlook, without plus signs for blanks', () => {
  const link = new URL(outlookLink(event));
  expect(link.origin + link.pathname).toBe('https://outlook.live.com/calendar/0/deeplink/compose');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: '2026-11-24T23:50:00Z',
    enddt: '2026-11-25T00:05:00Z',
    subject: 'Call from us & friends',
    body: 'Reference: CB+4F7K2\n50 % sure',
  });
  expect(link.search).not.toContain('+');
});
