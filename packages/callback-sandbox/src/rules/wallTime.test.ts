import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInstants, toWallTime } from './wallTime.ts';

const iso = (instant: number): string => new Date(instant).toISOString();
const instantsOf = (wall: string, zone: string): string[] =>
  toInstants(Date.parse(`${wall}Z`), zone).map(iso);

describe('the instants of a wall time', () => {
  it.each([
    ['Europe/Berlin', '2027-03-28T01:59', ['2027-03-28T00:59:00.000Z']],
    ['Europe/Berlin', '2027-03-28T02:00', []],
    ['Europe/Berlin', '2027-03-28T02:59', []],
    ['Europe/Berlin', '2027-03-28T03:00', ['2027-03-28T01:00:00.000Z']],
    ['Europe/Berlin', '2027-10-31T01:59', ['2027-10-30T23:59:00.000Z']],
    ['Europe/Berlin', '2027-10-31T02:30', ['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z']],
    ['Europe/Berlin', '2027-10-31T03:00', ['2027-10-31T02:00:00.000Z']],
    [
      'America/New_York',
      '2027-11-07T01:30',
      ['2027-11-07T05:30:00.000Z', '2027-11-07T06:30:00.000Z'],
    ],
    ['Australia/Lord_Howe', '2027-10-03T01:59', ['2027-10-02T15:29:00.000Z']],
    ['Australia/Lord_Howe', '2027-10-03T02:15', []],
    ['Australia/Lord_Howe', '2027-10-03T02:30', ['2027-10-02T15:30:00.000Z']],
    [
      'Australia/Lord_Howe',
      '2027-04-04T01:45',
      ['2027-04-03T14:45:00.000Z', '2027-04-03T15:15:00.000Z'],
    ],
    ['Australia/Lord_Howe', '2027-04-04T02:00', ['2027-04-03T15:30:00.000Z']],
    ['Asia/Kathmandu', '2027-06-07T09:00', ['2027-06-07T03:15:00.000Z']],
    ['Pacific/Kiritimati', '2027-06-07T00:00', ['2027-06-06T10:00:00.000Z']],
    ['Etc/GMT+12', '2027-06-07T23:00', ['2027-06-08T11:00:00.000Z']],
    ['Pacific/Apia', '2011-12-30T12:00', []],
    ['Africa/Cairo', '2027-04-30T00:00', []],
    ['UTC', '2028-02-29T00:00', ['2028-02-29T00:00:00.000Z']],
  ])('%s %s', (zone, wall, instants) => {
    expect(instantsOf(wall, zone)).toEqual(instants);
  });

  it('contain the instant whose wall time was taken, in every zone', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const years = { min: new Date('1990-01-01T00:00:00Z'), max: new Date('2050-01-01T00:00:00Z') };
    fc.assert(
      fc.property(zones, fc.date({ ...years, noInvalidDate: true }), (zone, date) => {
        const instant = date.getTime();
        expect(toInstants(toWallTime(instant, zone), zone)).toContain(instant);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the wall time of an instant', () => {
  it.each([
    ['Europe/Berlin', '2027-03-28T01:00:00.000Z', '2027-03-28T03:00:00.000Z'],
    ['Asia/Kathmandu', '2027-06-07T18:15:00.123Z', '2027-06-08T00:00:00.123Z'],
    ['America/St_Johns', '2027-01-01T03:29:59.999Z', '2026-12-31T23:59:59.999Z'],
    ['UTC', '1969-12-31T23:59:59.999Z', '1969-12-31T23:59:59.999Z'],
    ['UTC', '0050-01-01T00:00:00.000Z', '0050-01-01T00:00:00.000Z'],
  ])('%s %s', (zone, instant, wall) => {
    expect(iso(toWallTime(Date.parse(instant), zone))).toBe(wall);
  });
});
