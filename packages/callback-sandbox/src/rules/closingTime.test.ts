import { expect, it } from 'vitest';
import { closingTime } from './closingTime.ts';
import { serviceRulesSchema } from './serviceRulesSchema.ts';
import { toService } from './toService.ts';

const closingAfter = (sun: string[], from: string): string => {
  const rules = serviceRulesSchema.parse({
    timeZone: 'Europe/Berlin',
    officeHours: { sun },
    bucketMinutes: 30,
    capacity: 1,
  });
  return new Date(closingTime(toService('any', rules), Date.parse(from))).toISOString();
};

it.each([
  {
    what: 'on a usual day',
    hours: ['09:00-17:00'],
    from: '2027-06-06T08:00:00Z',
    closing: '2027-06-06T15:00:00.000Z',
  },
  {
    what: 'at once, before it has opened',
    hours: ['09:00-17:00'],
    from: '2027-06-06T06:00:00Z',
    closing: '2027-06-06T06:00:00.000Z',
  },
  {
    what: 'where hours join',
    hours: ['09:00-12:00', '12:00-13:00'],
    from: '2027-06-06T08:00:00Z',
    closing: '2027-06-06T11:00:00.000Z',
  },
  // At 2:00 the clock goes on to 3:00; in October at 3:00 back to 2:00.
  {
    what: 'on a shorter day',
    hours: ['00:00-04:00'],
    from: '2027-03-28T00:30:00Z',
    closing: '2027-03-28T02:00:00.000Z',
  },
  {
    what: 'when its time is jumped over',
    hours: ['00:00-02:30'],
    from: '2027-03-28T00:30:20Z',
    closing: '2027-03-28T01:00:00.000Z',
  },
  {
    what: 'on a longer day',
    hours: ['00:00-04:00'],
    from: '2027-10-31T00:30:00Z',
    closing: '2027-10-31T03:00:00.000Z',
  },
  {
    what: 'when its time comes twice',
    hours: ['00:00-02:30'],
    from: '2027-10-31T00:00:00Z',
    closing: '2027-10-31T00:30:00.000Z',
  },
])('finds when the office closes: $what', ({ hours, from, closing }) => {
  expect(closingAfter(hours, from)).toBe(closing);
});
