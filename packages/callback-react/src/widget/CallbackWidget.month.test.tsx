import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openHours } from '../testing/openHours.ts';
import { openWidget } from '../testing/widgetDriver.tsx';

const month = (date: Date) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
const now = new Date();
const later = (months: number) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 15));

async function openMonth(options: Parameters<typeof openWidget>[1] = {}) {
  const widget = openWidget({ immediateCallback: false, view: 'month', timeZone: 'UTC' }, options);
  const grid = await screen.findByRole('grid', { name: month(now) });
  await waitFor(() =>
    expect(within(grid).getAllByRole('button', { name: /free$/ }).length).toBeGreaterThan(0),
  );
  return { ...widget, grid };
}

const free = (grid: HTMLElement) => within(grid).getAllByRole('button', { name: /, \d+ free$/ });

it('shows a month, in which only days with free times can be picked', async () => {
  const { grid } = await openMonth();
  const days = within(grid).getAllByRole('button');
  const names = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  expect(free(grid)[0]).toHaveAccessibleName(
    new RegExp(`^Today ${names.format(now).replace(',', ',?')}, \\d+ free$`),
  );
  for (const day of days) {
    const pickable = /free$/.test(day.getAttribute('aria-label') ?? '');
    expect(day).toHaveProperty('disabled', !pickable);
    if (!pickable) expect(day).toHaveAccessibleName(/, (past|none|full)$/);
  }
  expect(grid.querySelectorAll('tbody tr')).toHaveLength(6);
  expect(document.querySelectorAll('.cbk-root [style]')).toHaveLength(0);
  expect(document.querySelectorAll('[class*="rdp-"]')).toHaveLength(0);
  expect(screen.queryByRole('group', { name: 'Day' })).toBeNull();
});

it('turns to another month and asks for its times, whose first free day is shown', async () => {
  const widget = await openMonth();
  const earlier = screen.getByRole('button', { name: 'Earlier month' });
  expect(earlier).toHaveAttribute('aria-disabled', 'true');
  const asked = widget.asked('service');
  await widget.press('Later month');
  const grid = await screen.findByRole('grid', { name: month(later(1)) });
  expect(screen.getByText(month(later(1)))).toBeInTheDocument();
  await waitFor(() => expect(free(grid).length).toBeGreaterThan(27));
  expect(widget.asked('service')).toBe(asked + 1);
  expect(screen.getByRole('button', { name: 'Later month' })).toHaveFocus();
  expect(within(grid).getByRole('gridcell', { selected: true })).toHaveTextContent(/^1$/);
  await widget.press('Earlier month');
  expect(screen.getByRole('grid', { name: month(now) })).toBeInTheDocument();
});

it('is one tab stop, and goes through days and months by keys', async () => {
  const widget = await openMonth();
  await widget.press('Later month');
  const grid = await screen.findByRole('grid', { name: month(later(1)) });
  await waitFor(() => expect(free(grid).length).toBeGreaterThan(27));
  await widget.user.tab();
  expect(document.activeElement).toHaveTextContent(/^1$/);
  await widget.user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toHaveTextContent(/^9$/);
  await widget.user.keyboard('{Enter}');
  expect(within(grid).getByRole('gridcell', { selected: true })).toHaveTextContent(/^9$/);
  await widget.user.keyboard('{PageDown}');
  await screen.findByRole('grid', { name: month(later(2)) });
  expect(document.activeElement).toHaveTextContent(/^9$/);
  await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/, \d+ free$/));
  await widget.user.keyboard('{Enter}');
  await screen.findByRole('group', { name: /^\w+,? 9 / });
  await widget.user.tab();
  expect(document.activeElement).toHaveClass('cbk-tile');
});

it('books a time of a picked day', async () => {
  const widget = await openMonth();
  const day = free(widget.grid).at(-1);
  if (day) await widget.user.click(day);
  const times = screen.getAllByRole('radio', { name: /, 3 free$/ });
  if (times[0]) await widget.user.click(times[0]);
  await widget.press('Continue');
  await widget.fill();
  await widget.press('Continue');
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'Your call is booked' });
});

it('leads to the next free time, in whichever month it is', async () => {
  const widget = openWidget(
    { immediateCallback: false, view: 'month', timeZone: 'UTC' },
    { services: { service: { ...openHours, officeHours: {} } } },
  );
  await screen.findByRole('grid');
  await screen.findByText(/^There is nothing free up to/);
  await widget.press('Later days');
  await screen.findByRole('grid', { name: month(later(1)) });
});
