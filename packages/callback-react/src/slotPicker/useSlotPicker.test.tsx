import { act, renderHook } from '@testing-library/react';
import type { TimeSlot } from 'callback-core';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { type UseSlotPickerOptions, useSlotPicker } from './useSlotPicker.ts';

const at = (startTime: string, capacity = 2): TimeSlot => ({
  startTime: `${startTime}:00.000Z`,
  capacity,
});
const slots = [
  at('2026-11-24T09:00'),
  at('2026-11-24T09:30', 0),
  at('2026-11-24T23:30'),
  at('2026-11-25T08:00'),
];
const berlin = { slots, timeZone: 'Europe/Berlin', locale: 'en-GB' };

function Lost() {
  return useSlotPicker({ ...berlin, timeZone: 'Mars/Olympus' }).timeZone;
}

function open(options: UseSlotPickerOptions = berlin) {
  return renderHook((props: UseSlotPickerOptions) => useSlotPicker(props), {
    initialProps: options,
  });
}

it('lists days of the zone, and the times of the first that has a free one', () => {
  const { result } = open();
  const { days, day, times, timeZone } = result.current;
  expect(timeZone).toBe('Europe/Berlin');
  expect(days.map(({ label, free }) => [label, free])).toEqual([
    ['Tuesday 24 November', 1],
    ['Wednesday 25 November', 2],
  ]);
  expect(day?.date).toBe('2026-11-24');
  expect(times.map(({ label, capacity }) => [label, capacity])).toEqual([
    ['10:00', 2],
    ['10:30', 0],
  ]);
});

it('keeps the chosen time, and shows its day, in another zone and language', () => {
  const { result, rerender } = open();
  act(() => result.current.select('2026-11-24T23:30:00.000Z'));
  expect(result.current.selected).toEqual({
    startTime: '2026-11-24T23:30:00.000Z',
    date: '2026-11-25',
    dayLabel: 'Wednesday 25 November',
    label: '00:30',
  });
  rerender({ slots, timeZone: 'America/New_York', locale: 'de' });
  expect(result.current.selected).toEqual({
    startTime: '2026-11-24T23:30:00.000Z',
    date: '2026-11-24',
    dayLabel: 'Dienstag, 24. November',
    label: '18:30',
  });
  expect(result.current.day?.date).toBe('2026-11-24');
});

it('has the same choice after any change of zone and back', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  fc.assert(
    fc.property(fc.nat(slots.length - 1), fc.array(zones, { maxLength: 4 }), (index, journey) => {
      const { result, rerender, unmount } = open();
      const startTime = slots[index]?.capacity ? slots[index].startTime : '';
      act(() => result.current.select(startTime));
      const before = result.current.selected;
      for (const timeZone of journey) {
        rerender({ ...berlin, timeZone });
        expect(result.current.selected?.startTime).toBe(before?.startTime);
        if (before) expect(result.current.day?.date).toBe(result.current.selected?.date);
      }
      rerender(berlin);
      expect(result.current.selected).toEqual(before);
      unmount();
    }),
    { numRuns: 25 },
  );
});

it('keeps the chosen time through a refresh, and while times are asked for', () => {
  const { result, rerender } = open({ ...berlin, defaultValue: '2026-11-24T10:00:00+01:00' });
  rerender({ ...berlin, slots: undefined });
  expect(result.current.days).toEqual([]);
  expect(result.current.selected?.label).toBe('10:00');
  rerender({ ...berlin, slots: slots.map((slot) => ({ ...slot, capacity: 1 })) });
  expect(result.current.selected?.label).toBe('10:00');
  expect(result.current.lost).toBeUndefined();
});

it.each([
  ['gone', slots.slice(1)],
  ['full', [at('2026-11-24T09:00', 0), ...slots.slice(1)]],
] as const)('tells that the chosen time is %s, until another is chosen', (reason, later) => {
  const { result, rerender } = open();
  act(() => result.current.select('2026-11-24T09:00:00.000Z'));
  rerender({ ...berlin, slots: later });
  expect(result.current.selected).toBeUndefined();
  expect(result.current.lost).toEqual({
    startTime: '2026-11-24T09:00:00.000Z',
    date: '2026-11-24',
    dayLabel: 'Tuesday 24 November',
    label: '10:00',
    reason,
  });
  // It comes back, but nobody chose it a second time.
  rerender(berlin);
  expect(result.current.selected).toBeUndefined();
  expect(result.current.lost?.reason).toBe(reason);
  act(() => result.current.select('2026-11-25T08:00:00.000Z'));
  expect(result.current.lost).toBeUndefined();
  expect(result.current.selected?.label).toBe('09:00');
});

it('never renders a time that is gone as chosen', () => {
  const seen: [offered: boolean, chosen: boolean][] = [];
  const { result, rerender } = renderHook(
    (props: UseSlotPickerOptions) => {
      const picker = useSlotPicker(props);
      seen.push([props.slots === slots, picker.selected !== undefined]);
      return picker;
    },
    { initialProps: berlin },
  );
  act(() => result.current.select('2026-11-24T09:00:00.000Z'));
  rerender({ ...berlin, slots: [] });
  expect(seen).toContainEqual([true, true]);
  expect(seen).toContainEqual([false, false]);
  expect(seen).not.toContainEqual([false, true]);
});

it('tells that the chosen time has begun, and offers it no more', () => {
  const now = Date.parse('2026-11-24T08:59:00Z');
  const { result, rerender } = open({ ...berlin, now });
  act(() => result.current.select('2026-11-24T09:00:00.000Z'));
  rerender({ ...berlin, now: now + 60_000 });
  expect(result.current.lost?.reason).toBe('passed');
  expect(result.current.days[0]?.slots).toHaveLength(1);
});

it('keeps a time that was chosen on another page of days', () => {
  const { result, rerender } = open({ ...berlin, dates: ['2026-11-24', '2026-11-25'] });
  act(() => result.current.select('2026-11-24T09:00:00.000Z'));
  const dates = ['2026-11-26', '2026-11-27'];
  rerender({ ...berlin, slots: [at('2026-11-27T09:00')], dates });
  expect(result.current.selected?.dayLabel).toBe('Tuesday 24 November');
  expect(result.current.days.map(({ date, free }) => [date, free])).toEqual([
    ['2026-11-26', 0],
    ['2026-11-27', 1],
  ]);
  expect(result.current.day?.date).toBe('2026-11-27');
});

it('forgets what was chosen', () => {
  const { result } = open({ ...berlin, defaultValue: '2026-11-24T09:00:00Z' });
  act(() => result.current.clear());
  expect(result.current.selected).toBeUndefined();
  expect(result.current.lost).toBeUndefined();
});

it('tells apart the two times of an hour that comes twice', () => {
  const { result } = open({
    slots: [at('2027-11-07T05:30'), at('2027-11-07T06:30')],
    timeZone: 'America/New_York',
    locale: 'en-US',
  });
  const labels = result.current.times.map(({ label }) => label.replace(/\s/g, ' '));
  expect(labels).toEqual(['1:30 AM EDT', '1:30 AM EST']);
});

it('writes for the viewer when nothing is said', () => {
  const { result } = open({ slots });
  expect(result.current.timeZone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(result.current.days.length).toBeGreaterThan(0);
});

it('refuses a zone that does not exist', () => {
  expect(() => renderToString(<Lost />)).toThrow(RangeError);
});
