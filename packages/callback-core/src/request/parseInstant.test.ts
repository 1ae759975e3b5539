import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickestOf } from '../testing/quickestOf.ts';
import { runs } from '../testing/runs.ts';
import { parseInstant } from './parseInstant.ts';

describe('parseInstant', () => {
  it.each([
    ['2027-03-03T00:24:17.804Z', '2027-03-03T00:24:17.804Z'],
    ['2027-03-03T00:24:17Z', '2027-03-03T00:24:17.000Z'],
    ['2027-03-03T00:24Z', '2027-03-03T00:24:00.000Z'],
    [' 2027-03-03T00:24:17.804Z\n', '2027-03-03T00:24:17.804Z'],
    ['2027-03-03t00:24:17.804z', '2027-03-03T00:24:17.804Z'],
    ['2027-03-03T00:24:17.5Z', '2027-03-03T00:24:17.500Z'],
    ['2027-03-03T00:24:17,5Z', '2027-03-03T00:24:17.500Z'],
    ['2027-03-03T00:24:17.123456789Z', '2027-03-03T00:24:17.123Z'],
    ['2027-03-03T00:24:17.804+00:00', '2027-03-03T00:24:17.804Z'],
    ['2027-03-03T05:54:17.804+0530', '2027-03-03T00:24:17.804Z'],
    ['2027-03-03T00:24:17.804-0000', '2027-03-03T00:24:17.804Z'],
    ['2027-03-03T14:24:00+14:00', '2027-03-03T00:24:00.000Z'],
    ['2027-03-02T12:24:00-12:00', '2027-03-03T00:24:00.000Z'],
    ['2028-02-29T23:59:59.999-00:01', '2028-03-01T00:00:59.999Z'],
  ])('reads %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    ['has no zone', '2027-03-03T00:24:17.804'],
    ['has no time', '2027-03-03'],
    ['is no ISO date', 'Wed, 03 Mar 2027 00:24:17 GMT'],
    ['is a day that does not exist', '2027-02-30T10:00:00Z'],
    ['is a leap day of a common year', '2027-02-29T10:00:00+02:00'],
    ['is a month that does not exist', '2027-13-01T10:00:00Z'],
    ['is an hour that does not exist', '2027-03-03T25:00:00Z'],
    ['is a second that does not exist', '2027-03-03T00:00:60Z'],
    ['is an offset that does not exist', '2027-03-03T00:00:00+25:00'],
    ['is an offset with odd minutes', '2027-03-03T00:00:00+01:75'],
    ['is empty', ''],
    ['is Z alone', 'Z'],
    ['is a number', 1_800_000_000_000],
    ['is nothing', undefined],
    ['is null', null],
    ['is an object', { toString: () => '2027-03-03T00:24:17.804Z' }],
    ['is an invalid Date', new Date(Number.NaN)],
    ['is a Date beyond four digits of years', new Date(8_640_000_000_000_000)],
  ])('finds no moment in what %s', (_, input) => {
    expect(parseInstant(input)).toBeUndefined();
  });

  it('gives back every moment that a Date writes', () => {
    const date = fc.date({
      min: new Date('0001-01-02T00:00:00Z'),
      max: new Date('9999-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(date, offset, (moment, minutes) => {
        const text = moment.toISOString();
        expect(parseInstant(moment)).toBe(text);
        expect(parseInstant(text)).toBe(text);
        expect(parseInstant(writeWithOffset(moment, minutes))).toBe(text);
      }),
      runs,
    );
  });

  it('is quick with text that almost fits', () => {
    const took = quickestOf(5, () => {
      parseInstant(`2027-03-03T00:24:17.${'1'.repeat(100_000)}`);
      parseInstant(`${' '.repeat(100_000)}x`);
    });
    expect(took).toBeLessThan(50);
  });
});

function writeWithOffset(moment: Date, minutes: number): string {
  const wall = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, -1);
  const sign = minutes < 0 ? '-' : '+';
  const pad = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return `${wall}${sign}${pad(Math.abs(minutes) / 60)}${pad(Math.abs(minutes) % 60)}`;
}
