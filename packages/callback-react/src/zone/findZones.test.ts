import { expect, it } from 'vitest';
import { createTimeFormat } from '../time/createTimeFormat.ts';
import { describeZones } from './describeZones.ts';
import { findZones } from './findZones.ts';
import { listZones } from './listZones.ts';

const format = createTimeFormat({ locale: 'en-GB', timeZone: 'Europe/Berlin' });
const now = Date.parse('2026-11-24T07:41:00Z');
const zones = describeZones(listZones(), { format, now });
const found = (query: string): string[] => findZones(zones, query).map(({ timeZone }) => timeZone);

it('tells how each zone stands to UTC, and what its clocks show', () => {
  const now = (timeZone: string) => zones.find((zone) => zone.timeZone === timeZone)?.now;
  expect(now('Europe/Berlin')).toBe('GMT+1 · 08:41');
  expect(now('America/St_Johns')).toBe('GMT-3:30 · 04:11');
  expect(now('UTC')).toMatch(/^(GMT|UTC)(\+0)? · 07:41$/);
  expect(zones.length).toBeGreaterThan(400);
});

it('writes clocks and offsets as the locale does', () => {
  const arabic = createTimeFormat({ locale: 'ar-EG', timeZone: 'UTC' });
  const [berlin] = describeZones(['Europe/Berlin'], { format: arabic, now });
  expect(berlin?.now.replaceAll(/\s/gu, ' ')).toMatch(/^غرينتش\+١ · ٨:٤١ ص$/);
});

it.each([
  ['berl', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  ['SAO PAULO', 'America/Sao_Paulo'],
  ['São', 'America/Sao_Paulo'],
  ['america vinc', 'America/Indiana/Vincennes'],
  ['utc', 'UTC'],
])('finds the place %s first', (query, timeZone) => {
  expect(found(query)[0]).toBe(timeZone);
});

it('finds all places of a region', () => {
  expect(found('europe').length).toBeGreaterThan(30);
  expect(found('europe').every((timeZone) => timeZone.startsWith('Europe/'))).toBe(true);
});

it('finds zones by their offset, written as people write it', () => {
  const minutes = (query: string) => [
    ...new Set(findZones(zones, query).map((zone) => zone.minutes)),
  ];
  expect(minutes('+1')).toEqual([60]);
  expect(minutes('UTC+1')).toEqual([60]);
  expect(minutes('gmt-3:30')).toEqual([-210]);
  expect(minutes('−0330')).toEqual([-210]);
  expect(minutes('+5').sort((a, b) => a - b)).toEqual([300, 330, 345]);
  expect(found('+1 africa')).toContain('Africa/Lagos');
  expect(found('+1 africa')).not.toContain('Europe/Berlin');
});

it('finds nothing where nothing fits, and everything where nothing is asked', () => {
  expect(found('atlantis')).toEqual([]);
  expect(found(' ')).toHaveLength(zones.length);
});
