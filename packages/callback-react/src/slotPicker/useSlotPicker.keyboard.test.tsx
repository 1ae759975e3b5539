import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useSlotPicker } from './useSlotPicker.ts';

const slots = ['09:00', '09:30', '10:00', '10:30'].flatMap((time) =>
  ['24', '25', '26'].map((day) => ({
    startTime: `2026-11-${day}T${time}:00.000Z`,
    capacity: time === '09:00' || day === '26' ? 0 : 1,
  })),
);

function Picker() {
  const picker = useSlotPicker({ slots, timeZone: 'UTC', locale: 'en-GB' });
  return (
    <>
      <fieldset {...picker.getDayGroupProps()}>
        <legend>Day</legend>
        {picker.days.map((day) => (
          <label key={day.date}>
            <input {...picker.getDayProps(day)} /> {day.label}
          </label>
        ))}
      </fieldset>
      <fieldset {...picker.getTimeGroupProps()}>
        <legend>{picker.day?.label}</legend>
        {picker.times.map((time) => (
          <label key={time.startTime}>
            <input {...picker.getTimeProps(time)} /> {time.label}
          </label>
        ))}
      </fieldset>
      <p>{picker.selected ? `${picker.selected.dayLabel}, ${picker.selected.label}` : 'nothing'}</p>
    </>
  );
}

const times = (day: string) => screen.getByRole('group', { name: day });
const time = (day: string, label: string) => within(times(day)).getByRole('radio', { name: label });

it('is one tab stop a group, walked by arrow keys past what is full', async () => {
  const user = userEvent.setup();
  render(<Picker />);
  await user.tab();
  expect(screen.getByRole('radio', { name: 'Tuesday 24 November' })).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Wednesday 25 November' })).toBeChecked();
  await user.tab();
  expect(time('Wednesday 25 November', '09:30')).toHaveFocus();
  await user.keyboard(' {ArrowDown}');
  expect(time('Wednesday 25 November', '10:00')).toBeChecked();
  expect(screen.getByText('Wednesday 25 November, 10:00')).toBeVisible();
});

it('goes to the first and the last by Home and End', async () => {
  const user = userEvent.setup();
  render(<Picker />);
  await user.click(time('Tuesday 24 November', '10:00'));
  await user.keyboard('{End}');
  expect(time('Tuesday 24 November', '10:30')).toBeChecked();
  expect(time('Tuesday 24 November', '10:30')).toHaveFocus();
  await user.keyboard('{Home}');
  expect(time('Tuesday 24 November', '09:30')).toBeChecked();
  expect(time('Tuesday 24 November', '09:30')).toHaveFocus();
});

it('cannot pick what is full', () => {
  render(<Picker />);
  expect(time('Tuesday 24 November', '09:00')).toBeDisabled();
  expect(screen.getByRole('radio', { name: 'Thursday 26 November' })).toBeDisabled();
});

it('shows another day without losing what is chosen', async () => {
  const user = userEvent.setup();
  render(<Picker />);
  await user.click(time('Tuesday 24 November', '10:00'));
  await user.click(screen.getByRole('radio', { name: 'Wednesday 25 November' }));
  expect(within(times('Wednesday 25 November')).queryByRole('radio', { checked: true })).toBeNull();
  expect(screen.getByText('Tuesday 24 November, 10:00')).toBeVisible();
});
