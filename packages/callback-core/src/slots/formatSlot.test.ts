import { describe, expect, it } from 'vitest';
import { everySlot } from '../testing/everySlot.ts';
import { quickestOf } from '../testing/quickestOf.ts';
import { formatSlot } from './formatSlot.ts';

/** Narrow and no-break spaces differ between versions of ICU. */
function label(startTime: string, options: Parameters<typeof formatSlot>[1]): string {
  return formatSlot({ startTime }, options).replace(/\s/gu, ' ');
}

describe('formatSlot', () => {
  it.each([
    ['de', 'Europe/Berlin', '09:30'],
    ['en-US', 'Europe/Berlin', '9:30 AM'],
    ['en-US', 'Asia/Kathmandu', '1:15 PM'],
    ['en-US', 'Pacific/Kiritimati', '9:30 PM'],
    ['en-US', 'Etc/GMT+12', '7:30 PM'],
    ['ar-EG', 'Europe/Berlin', '٩:٣٠ ص'],
  ])('writes the wall time as %s does, in %s', (locale, timeZone, text) => {
    expect(label('2027-06-01T07:30:00.000Z', { locale, timeZone })).toBe(text);
  });

  it('writes the hours as they are asked for', () => {
    const slot = '2027-06-01T22:05:00.000Z';
    const timeZone = 'Europe/Berlin';
    expect(label(slot, { locale: 'en-US', timeZone, hourCycle: 'h23' })).toBe('00:05');
    expect(label(slot, { locale: 'de', timeZone, hourCycle: 'h12' })).toBe('12:05 AM');
    const twice = '2027-10-31T00:05:00.000Z';
    expect(label(twice, { locale: 'de', timeZone, hourCycle: 'h12' })).toBe('2:05 AM MESZ');
  });

  it('skips the hour that does not exist', () => {
    const slots = everySlot('2027-03-28T00:30:00Z', '2027-03-28T02:00:00Z', 30);
    const options = { locale: 'de', timeZone: 'Europe/Berlin' };
    expect(slots.map((slot) => formatSlot(slot, options))).toEqual(['01:30', '03:00', '03:30']);
  });

  it.each([
    [
      'America/New_York',
      '2027-11-07T04:30:00Z',
      ['12:30 AM', '1:00 AM EDT', '1:30 AM EDT', '1:00 AM EST', '1:30 AM EST', '2:00 AM'],
    ],
    [
      'Australia/Lord_Howe',
      '2027-04-03T14:00:00Z',
      ['1:00 AM', '1:30 AM GMT+11', '1:30 AM GMT+10:30', '2:00 AM', '2:30 AM', '3:00 AM'],
    ],
    [
      'Antarctica/Troll',
      '2027-10-30T22:30:00Z',
      [
        '12:30 AM',
        '1:00 AM GMT+2',
        '1:30 AM GMT+2',
        '2:00 AM GMT+2',
        '2:30 AM GMT+2',
        '1:00 AM GMT',
        '1:30 AM GMT',
        '2:00 AM GMT',
        '2:30 AM GMT',
        '3:00 AM',
      ],
    ],
  ])('adds the zone where %s shows a time twice, and only there', (timeZone, from, labels) => {
    const to = new Date(Date.parse(from) + labels.length * 30 * 60_000).toISOString();
    const texts = everySlot(from, to, 30).map(({ startTime }) =>
      label(startTime, { locale: 'en-US', timeZone }),
    );
    expect(texts).toEqual(labels);
  });

  it('never writes two slots of one day alike, in any zone, on the days of a change', () => {
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      for (const change of findChanges(timeZone)) {
        const slots = everySlot(toText(change - 6 * HOUR), toText(change + 6 * HOUR), 15);
        const day = new Intl.DateTimeFormat('sv-SE', { timeZone });
        const texts = slots.map(
          (slot) =>
            `${day.format(Date.parse(slot.startTime))} ${formatSlot(slot, { locale: 'en-GB', timeZone })}`,
        );
        expect(new Set(texts).size, `${timeZone} ${toText(change)}`).toBe(slots.length);
      }
    }
  });

  it('labels a day of slots in a few milliseconds', () => {
    const slots = everySlot('2027-11-07T00:00:00Z', '2027-11-08T00:00:00Z', 5);
    const options = { locale: 'en-US', timeZone: 'America/New_York' };
    const took = quickestOf(5, () => {
      for (const slot of slots) formatSlot(slot, options);
    });
    expect(slots).toHaveLength(288);
    expect(took).toBeLessThan(10);
  });

  it('refuses what is no moment, no zone or no locale', () => {
    const options = { locale: 'en', timeZone: 'Europe/Berlin' };
    expect(() => formatSlot({ startTime: 'soon' }, options)).toThrow(RangeError);
    const slot = { startTime: '2027-06-01T07:30:00.000Z' };
    expect(() => formatSlot(slot, { ...options, timeZone: 'Mars/Olympus' })).toThrow(RangeError);
    expect(() => formatSlot(slot, { ...options, locale: 'not a locale' })).toThrow(RangeError);
  });
});

const HOUR = 3_600_000;

function toText(instant: number): string {
  return new Date(instant).toISOString();
}

/** Hours of 2027 after which the name of the offset is another, found by halving weeks. */
function findChanges(timeZone: string): number[] {
  const formatter = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const offset = (instant: number) => formatter.format(instant).split(', ')[1];
  const changes: number[] = [];
  for (let week = Date.UTC(2027, 0, 1); week < Date.UTC(2028, 0, 1); week += 168 * HOUR) {
    let [before, after] = [week, week + 168 * HOUR];
    if (offset(before) === offset(after)) continue;
    while (after - before > HOUR) {
      const middle = before + Math.floor((after - before) / 2 / HOUR) * HOUR;
      if (offset(middle) === offset(week)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}
