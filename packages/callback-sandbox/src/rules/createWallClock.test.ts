import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWallClock, toWallTime } from './wallTime.ts';

it.each(['Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns', 'UTC'])(
  'shows in %s what a single look shows, on the days on which the clock changes too',
  (zone) => {
    const wallClock = createWallClock(zone);
    const from = Date.parse('2027-01-01T00:00:00Z');
    const minute = fc.integer({ min: 0, max: 366 * 1440 }).map((n) => from + n * 60_000);
    const nearChange = fc
      .tuple(
        fc.constantFrom('2027-03-28T01:00Z', '2027-10-31T01:00Z', '2027-04-03T15:00Z'),
        fc.integer({ min: -2000, max: 2000 }),
      )
      .map(([change, n]) => Date.parse(change) + n * 60_000);
    fc.assert(
      fc.property(fc.oneof(minute, nearChange), (instant) => {
        expect(wallClock(instant)).toBe(toWallTime(instant, zone));
      }),
      { numRuns: 500 },
    );
  },
);
