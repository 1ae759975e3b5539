import { focusManager } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { ServiceRules } from 'callback-sandbox';
import { afterEach, expect, it, vi } from 'vitest';
import { takeAllPlaces } from '../testing/takeAllPlaces.ts';
import { openWidget } from '../testing/widgetDriver.tsx';

const DAY = 86_400_000;
const closed: ServiceRules = {
  timeZone: 'UTC',
  officeHours: {},
  bucketMinutes: 30,
  capacity: 1,
};

afterEach(() => {
  vi.useRealTimers();
});

/** A service that is open on one day of the week, that of `days` from now. */
function openIn(days: number) {
  const name = (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[
    new Date(Date.now() + days * DAY).getUTCDay()
  ];
  return {
    services: { service: { ...closed, officeHours: { [name ?? 'sun']: ['10:00-12:00'] } } },
  };
}

it('finds the next free time where these days have none, and goes there', async () => {
  const widget = openWidget(
    { immediateCallback: false, numberOfDays: 2, timeZone: 'UTC' },
    openIn(5),
  );
  const button = await screen.findByRole('button', { name: /^Next free: .+, 10:00$/ });
  const asked = widget.asked('service');
  await widget.user.click(button);
  const first = await screen.findByRole('radio', { name: /, 10:00, 1 free$/ });
  await waitFor(() => expect(first).toHaveFocus());
  expect(first).not.toBeChecked();
  expect(widget.root).toHaveAttribute('data-status', 'idle');
  expect(widget.asked('service')).toBe(asked + 1);
  const days = within(screen.getByRole('group', { name: 'Day' }));
  expect(days.getByRole('radio', { checked: true })).toHaveAccessibleName(/, 4 free$/);
  expect(
    days.getAllByRole('radio').filter((day) => !(day as HTMLInputElement).disabled),
  ).toHaveLength(1);
});

it('asks for it only where nothing is free', async () => {
  const widget = openWidget({ immediateCallback: false });
  await widget.chooseATime();
  expect(widget.asked('service')).toBe(1);
});

it('says so where the days ahead have nothing either', async () => {
  openWidget({ immediateCallback: false }, { services: { service: closed } });
  await screen.findByText(/^There is nothing free up to .+ either\.$/);
  expect(screen.getByRole('button', { name: 'Look at the next 5 days' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Next free/ })).toBeNull();
});

it('stays on a day whose last times are taken, and leads to the next one', async () => {
  const officeHours = everyDay(['08:00-16:00']);
  const widget = openWidget(
    { immediateCallback: false, timeZone: 'UTC' },
    { services: { service: { ...closed, bucketMinutes: 120, officeHours } } },
  );
  const tomorrow = (await screen.findAllByRole<HTMLInputElement>('radio', { name: /free$/ }))
    .filter(({ value }) => !value.includes('T'))
    .at(1);
  if (tomorrow) await widget.user.click(tomorrow);
  const times = screen
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({ value }) => value.includes('T'));
  for (const { value } of times) await takeAllPlaces(widget, value);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 40_000 });
  await act(async () => {
    focusManager.setFocused(false);
    focusManager.setFocused(true);
    focusManager.setFocused(undefined);
  });
  await screen.findByText('Nothing free on this day');
  await widget.press(/^Next free: .+, 08:00$/);
  const first = await screen.findByRole('radio', { name: /, 08:00, 1 free$/ });
  expect(first).toHaveFocus();
});

function everyDay(hours: string[]) {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return Object.fromEntries(days.map((day) => [day, hours]));
}
