import { describe, expect, it } from 'vitest';
import { onlyFree, toSlotsOfMap, toTimeSlots } from './toTimeSlots.ts';

const time = '2027-04-03T09:00:00.000Z';
const later = '2027-04-03T09:05:00.000Z';

describe('toSlotsOfMap', () => {
  it('reads the example of the reference, and keeps full slots', () => {
    const map = { [later]: 99, [time]: 100, '2027-04-03T09:10:00.000Z': 0 };
    expect(toSlotsOfMap(map)).toEqual([
      { startTime: time, capacity: 100 },
      { startTime: later, capacity: 99 },
      { startTime: '2027-04-03T09:10:00.000Z', capacity: 0 },
    ]);
  });

  it.each([
    ['5', 5],
    [' 5 ', 5],
    ['0', 0],
    [5.9, 5],
    [1e300, 1e300],
  ])('reads the capacity %j', (capacity, number) => {
    expect(toSlotsOfMap({ [time]: capacity })).toEqual([{ startTime: time, capacity: number }]);
  });

  it.each([null, '', ' ', 'many', '-1', -1, '1e3', '0x5', '1'.repeat(10), true, {}, [5]])(
    'leaves out an entry of capacity %j, and no other',
    (capacity) => {
      expect(toSlotsOfMap({ [time]: capacity, [later]: 1 })).toEqual([
        { startTime: later, capacity: 1 },
      ]);
    },
  );

  it.each([
    '',
    'tomorrow',
    '2027-04-03',
    '2027-04-03T09:00:00.000',
    '2027-02-30T09:00:00Z',
    '__proto__',
    'constructor',
  ])('leaves out an entry at %j, and no other', (key) => {
    const map: unknown = JSON.parse(`{${JSON.stringify(key)}:5,"${time}":1}`);
    expect(toSlotsOfMap(map)).toEqual([{ startTime: time, capacity: 1 }]);
  });

  it.each([null, undefined, 5, 'text', true])('finds nothing in %j', (map) => {
    expect(toSlotsOfMap(map)).toEqual([]);
  });

  it('puts moments of different offsets in one order', () => {
    const map = { '2027-04-03T11:05:00.000+0200': 1, '2027-04-03T05:00:00-04:00': 2 };
    expect(toSlotsOfMap(map)).toEqual([
      { startTime: time, capacity: 2 },
      { startTime: later, capacity: 1 },
    ]);
  });

  it('has each moment once, however it is written; the last entry holds', () => {
    const map = { [time]: 1, '2027-04-03T09:00:00Z': 2, '2027-04-03T11:00:00+02:00': 3 };
    expect(toSlotsOfMap(map)).toEqual([{ startTime: time, capacity: 3 }]);
  });
});

describe('toTimeSlots', () => {
  it('keeps total and local time where they are readable', () => {
    const localTime = '2027-04-03T05:00:00.000';
    expect(toTimeSlots([{ time, capacity: 4, total: '5', localTime }])).toEqual([
      { startTime: time, capacity: 4, total: 5, localTime },
    ]);
    expect(toTimeSlots([{ time, capacity: 4, total: 'x', localTime: 5 }])).toEqual([
      { startTime: time, capacity: 4 },
    ]);
  });
});

describe('onlyFree', () => {
  it('leaves out what is full', () => {
    const slots = toSlotsOfMap({ [time]: 0, [later]: 1 });
    expect(onlyFree(slots)).toEqual([{ startTime: later, capacity: 1 }]);
  });
});
