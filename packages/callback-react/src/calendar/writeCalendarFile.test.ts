import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import type { CalendarEvent } from './CalendarEvent.ts';
import { writeCalendarFile } from './writeCalendarFile.ts';

const event: CalendarEvent = {
  uid: 'CB-4F7K2@callback-kit',
  sequence: 0,
  startTime: '2026-11-24T08:30:00.000Z',
  minutes: 15,
  title: 'Call from us',
  text: 'We call you at 030 23125 014.',
};
const now = Date.parse('2026-11-20T10:00:05.678Z');

function read(file: string): { calendar: ICAL.Component; entry: ICAL.Event } {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('There is no entry.');
  return { calendar, entry: new ICAL.Event(component) };
}

it('is one entry in UTC that a calendar reads', () => {
  const { calendar, entry } = read(writeCalendarFile({ ...event, sequence: 2 }, now));
  expect(calendar.name).toBe('vcalendar');
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
  expect(calendar.getAllSubcomponents()).toHaveLength(1);
  expect(entry.uid).toBe(event.uid);
  expect(entry.sequence).toBe(2);
  expect(entry.summary).toBe(event.title);
  expect(entry.description).toBe(event.text);
  expect(entry.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
  expect(entry.startDate.toJSDate().toISOString()).toBe(event.startTime);
  expect(entry.endDate.toJSDate().toISOString()).toBe('2026-11-24T08:45:00.000Z');
  const stamp = entry.component.getFirstPropertyValue('dtstamp');
  expect(String(stamp)).toBe('2026-11-20T10:00:05Z');
  const alarm = entry.component.getFirstSubcomponent('valarm');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT5M');
});

it('ends every line with CRLF, and none is longer than 75 octets', () => {
  const file = writeCalendarFile({ ...event, text: 'ä€😀'.repeat(60) }, now);
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file.slice(0, -2).split('\r\n');
  expect(lines.join('')).not.toMatch(/[\r\n]/);
  const lengths = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(Math.max(...lengths)).toBeGreaterThan(70);
  expect(read(file).entry.description).toBe('ä€😀'.repeat(60));
});

it('gives every text back as it was, and lets none become a line of its own', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  const nasty = fc.constantFrom('a;b,c\\n', '\nEND:VEVENT\n', '\r\nX-EVIL:1', ':";,\\\\', ' x ');
  fc.assert(
    fc.property(fc.oneof(text, nasty), fc.oneof(text, nasty), (title, words) => {
      const { calendar, entry } = read(writeCalendarFile({ ...event, title, text: words }, now));
      expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
      expect(entry.component.getFirstProperty('x-evil')).toBeNull();
      expect(entry.summary).toBe(asText(title));
      expect(entry.description).toBe(asText(words));
    }),
  );
});

/** Without what a calendar text cannot hold. */
function asText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}
