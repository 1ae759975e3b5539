import { describe, expect, it } from 'vitest';
import { everySlot } from '../testing/everySlot.ts';
import { quickestOf } from '../testing/quickestOf.ts';
import { groupSlotsByDay } from './groupSlotsByDay.ts';

/** Dates and how many slots each has. */
function count(slots: ReturnType<typeof everySlot>, timeZone: string) {
  return groupSlotsByDay(slots, timeZone).map((day) => [day.date, day.slots.length]);
}

describe('groupSlotsByDay', () => {
  it('has no days without slots', () => {
    expect(groupSlotsByDay([], 'Europe/Berlin')).toEqual([]);
  });

  it.each([
    ['Europe/Berlin', '2027-03-28', 23],
    ['Europe/Berlin', '2027-10-31', 25],
    ['America/New_York', '2027-03-14', 23],
    ['America/New_York', '2027-11-07', 25],
    ['Africa/Cairo', '2027-04-30', 23],
    ['America/Havana', '2027-11-07', 25],
    ['Europe/Berlin', '2028-02-29', 24],
    ['Asia/Kathmandu', '2027-12-31', 24],
  ])('gives %s on %s %i hours', (zone, date, hours) => {
    const noon = Date.parse(`${date}T12:00:00Z`);
    const around = [-36, 36].map((shift) => new Date(noon + shift * 3_600_000).toISOString());
    const slots = everySlot(around[0] ?? '', around[1] ?? '', 15);
    expect(Object.fromEntries(count(slots, zone))[date]).toBe(hours * 4);
  });

  it('gives Lord Howe a day of 24 and a half hours', () => {
    const slots = everySlot('2027-04-02T00:00:00Z', '2027-04-06T00:00:00Z', 30);
    expect(Object.fromEntries(count(slots, 'Australia/Lord_Howe'))['2027-04-04']).toBe(49);
  });

  it('puts one moment on dates up to two days apart', () => {
    const slots = everySlot('2027-06-01T10:30:00Z', '2027-06-01T10:31:00Z', 5);
    expect(count(slots, 'Pacific/Kiritimati')).toEqual([['2027-06-02', 1]]);
    expect(count(slots, 'Etc/UTC')).toEqual([['2027-06-01', 1]]);
    expect(count(slots, 'Etc/GMT+12')).toEqual([['2027-05-31', 1]]);
  });

  it('begins a day at midnight and not a millisecond off', () => {
    const slots = ['2027-06-01T18:14:59.999Z', '2027-06-01T18:15:00.000Z'].map((startTime) => ({
      startTime,
      capacity: 1,
    }));
    expect(count(slots, 'Asia/Kathmandu')).toEqual([
      ['2027-06-01', 1],
      ['2027-06-02', 1],
    ]);
  });

  it('leaves out the day that Samoa skipped', () => {
    const slots = everySlot('2011-12-29T00:00:00Z', '2012-01-01T00:00:00Z', 60);
    const dates = count(slots, 'Pacific/Apia').map(([date]) => date);
    expect(dates).toEqual(['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01']);
  });

  it('keeps the slots and their order', () => {
    const slots = everySlot('2027-06-01T00:00:00Z', '2027-06-03T00:00:00Z', 60).reverse();
    const days = groupSlotsByDay(slots, 'Europe/Berlin');
    expect(days.flatMap((day) => day.slots)).toEqual(slots);
    expect(days.map((day) => day.date)).toEqual(['2027-06-03', '2027-06-02', '2027-06-01']);
  });

  it('agrees with Intl in every zone, over the hours of a year', () => {
    const hours = everySlot('2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z', 60 * 23 + 15);
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      const formatter = new Intl.DateTimeFormat('sv-SE', { timeZone });
      for (const { date, slots } of groupSlotsByDay(hours, timeZone)) {
        const dates = slots.map((slot) => formatter.format(Date.parse(slot.startTime)));
        expect(new Set(dates), timeZone).toEqual(new Set([date]));
      }
    }
  });

  it('places a hundred thousand slots while nobody notices', () => {
    const slots = everySlot('2027-01-01T00:00:00Z', '2027-12-14T05:20:00Z', 5);
    expect(slots).toHaveLength(100_000);
    const took = quickestOf(5, () => void groupSlotsByDay(slots, 'America/New_York'));
    expect(took).toBeLessThan(150);
  });

  it('refuses what is no moment and what is no zone', () => {
    const slot = { startTime: 'soon', capacity: 1 };
    expect(() => groupSlotsByDay([slot], 'Europe/Berlin')).toThrow(RangeError);
    expect(() => groupSlotsByDay([slot], 'Mars/Olympus')).toThrow(RangeError);
  });
});
