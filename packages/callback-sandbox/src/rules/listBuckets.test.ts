import { describe, expect, it } from 'vitest';
import { findBucket, listBuckets, listBucketsOfDay } from './listBuckets.ts';
import type { Service } from './Service.ts';
import { serviceRulesSchema } from './serviceRulesSchema.ts';
import { toService } from './toService.ts';

const at = Date.parse;
const iso = (instant: number): string => new Date(instant).toISOString();

const rules = serviceRulesSchema.parse({
  timeZone: 'UTC',
  officeHours: {},
  bucketMinutes: 60,
  capacity: 1,
});

function service(
  timeZone: string,
  bucketMinutes = 60,
  hours = { open: 0, close: 24 * 60 },
): Service {
  const hoursByWeekday = Array.from({ length: 7 }, () => [hours]);
  return { ...toService('any', rules), timeZone, bucketMinutes, hoursByWeekday };
}

const ofDay = (rules: Service, date: string): string[] =>
  listBucketsOfDay(rules, at(`${date}T00:00:00Z`)).map(iso);

describe('the buckets of a day', () => {
  it.each([
    { zone: 'Europe/Berlin', date: '2027-03-28', minutes: 60, count: 23 },
    { zone: 'Europe/Berlin', date: '2027-03-29', minutes: 60, count: 24 },
    { zone: 'Europe/Berlin', date: '2027-10-31', minutes: 60, count: 25 },
    { zone: 'Australia/Lord_Howe', date: '2027-10-03', minutes: 30, count: 47 },
    { zone: 'Australia/Lord_Howe', date: '2027-04-04', minutes: 30, count: 49 },
    { zone: 'Africa/Cairo', date: '2027-04-30', minutes: 60, count: 23 },
    { zone: 'Pacific/Apia', date: '2011-12-30', minutes: 60, count: 0 },
    { zone: 'UTC', date: '2028-02-29', minutes: 5, count: 288 },
  ])(
    'of $zone on $date, $minutes minutes long, are $count, each once',
    ({ zone, date, minutes, count }) => {
      const buckets = ofDay(service(zone, minutes), date);
      expect(buckets).toHaveLength(count);
      expect(new Set(buckets).size).toBe(count);
      expect([...buckets].sort()).toEqual(buckets);
    },
  );

  it('leave out a wall hour that does not exist', () => {
    const early = service('Europe/Berlin', 60, { open: 60, close: 4 * 60 });
    expect(ofDay(early, '2027-03-28')).toEqual([
      '2027-03-28T00:00:00.000Z',
      '2027-03-28T01:00:00.000Z',
    ]);
  });

  it('have a wall hour that comes twice twice', () => {
    const early = service('Europe/Berlin', 60, { open: 60, close: 4 * 60 });
    expect(ofDay(early, '2027-10-31')).toEqual([
      '2027-10-30T23:00:00.000Z',
      '2027-10-31T00:00:00.000Z',
      '2027-10-31T01:00:00.000Z',
      '2027-10-31T02:00:00.000Z',
    ]);
  });

  it('begin at the opening time in a zone of odd minutes, and end before closing', () => {
    const nepal = service('Asia/Kathmandu', 30, { open: 9 * 60, close: 10 * 60 + 45 });
    expect(ofDay(nepal, '2027-06-07')).toEqual([
      '2027-06-07T03:15:00.000Z',
      '2027-06-07T03:45:00.000Z',
      '2027-06-07T04:15:00.000Z',
    ]);
  });
});

describe('the buckets between two instants', () => {
  it('begin at the first or later, and before the second', () => {
    const buckets = listBuckets(
      service('Europe/Berlin'),
      at('2027-06-07T21:00:00Z'),
      at('2027-06-07T23:00:00Z'),
    );
    expect(buckets.map(iso)).toEqual(['2027-06-07T21:00:00.000Z', '2027-06-07T22:00:00.000Z']);
  });
});

describe('the bucket of an instant', () => {
  const working = service('Europe/Berlin', 60, { open: 9 * 60, close: 17 * 60 });

  it.each([
    ['2027-06-07T06:59:59.999Z', undefined],
    ['2027-06-07T07:00:00.000Z', '2027-06-07T07:00:00.000Z'],
    ['2027-06-07T07:59:59.999Z', '2027-06-07T07:00:00.000Z'],
    ['2027-06-07T14:59:59.999Z', '2027-06-07T14:00:00.000Z'],
    ['2027-06-07T15:00:00.000Z', undefined],
  ])('%s is %s', (instant, bucket) => {
    const found = findBucket(working, at(instant));
    expect(found === undefined ? undefined : iso(found)).toBe(bucket);
  });

  it('is the later one when two overlap because the clock goes back', () => {
    const long = service('Europe/Berlin', 120);
    expect(iso(findBucket(long, at('2027-10-31T01:30:00Z')) ?? 0)).toBe('2027-10-31T01:00:00.000Z');
    expect(iso(findBucket(long, at('2027-10-31T00:30:00Z')) ?? 0)).toBe('2027-10-31T00:00:00.000Z');
  });
});
