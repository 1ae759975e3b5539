import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../testing/runs.ts';
import { utcOffset } from './utcOffset.ts';

const MINUTE = 60_000;

describe('utcOffset', () => {
  it.each([
    ['Etc/UTC', '2027-06-01T00:00:00Z', 0],
    ['Europe/Berlin', '2027-06-01T00:00:00Z', 120],
    ['Asia/Kathmandu', '2027-06-01T00:00:00Z', 345],
    ['Pacific/Kiritimati', '2027-06-01T00:00:00Z', 840],
    ['Etc/GMT+12', '2027-06-01T00:00:00Z', -720],
    ['America/St_Johns', '2027-01-01T00:00:00Z', -210],
  ])('of %s at %s is %i minutes', (zone, moment, minutes) => {
    expect(utcOffset(Date.parse(moment), zone)).toBe(minutes * MINUTE);
  });

  it.each([
    { zone: 'Europe/Berlin', moment: '2027-03-28T01:00:00.000Z', before: 60, after: 120 },
    { zone: 'Europe/Berlin', moment: '2027-10-31T01:00:00.000Z', before: 120, after: 60 },
    { zone: 'America/New_York', moment: '2027-11-07T06:00:00.000Z', before: -240, after: -300 },
    { zone: 'Australia/Lord_Howe', moment: '2027-04-03T15:00:00.000Z', before: 660, after: 630 },
    { zone: 'Antarctica/Troll', moment: '2027-10-31T01:00:00.000Z', before: 120, after: 0 },
    { zone: 'Pacific/Apia', moment: '2011-12-30T10:00:00.000Z', before: -600, after: 840 },
  ])('of $zone changes at $moment and not a millisecond off', (change) => {
    const instant = Date.parse(change.moment);
    expect(utcOffset(instant - 1, change.zone)).toBe(change.before * MINUTE);
    expect(utcOffset(instant, change.zone)).toBe(change.after * MINUTE);
  });

  it('agrees with Intl in every zone and at any moment', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const moment = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2060, 0, 1) });
    const clocks = new Map(zones.map((zone) => [zone, createClock(zone)]));
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (zone, instant) => {
        const wall = new Date(instant + utcOffset(instant, zone)).toISOString();
        expect(wall.slice(0, 'YYYY-MM-DDTHH:mm'.length)).toBe(clocks.get(zone)?.(instant));
      }),
      runs,
    );
  });

  it('refuses what is no moment and what is no zone', () => {
    expect(() => utcOffset(Number.NaN, 'Europe/Berlin')).toThrow(RangeError);
    expect(() => utcOffset(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});

/** Another way to ask, by the texts of Swedish. */
function createClock(timeZone: string): (instant: number) => string {
  const formatter = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (instant) => formatter.format(instant).replace(' ', 'T');
}
