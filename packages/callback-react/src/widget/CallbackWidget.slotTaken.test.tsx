import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { takeAllPlaces } from '../testing/takeAllPlaces.ts';
import { openWidget } from '../testing/widgetDriver.tsx';

it.each(['v1', 'v3'] as const)(
  'books another time with one press when the chosen one has gone, %s',
  async (apiVersion) => {
    const widget = openWidget({}, { apiVersion });
    const { value } = await widget.goToCheck();
    await takeAllPlaces(widget, value);
    const before = (await widget.sandbox.bookings()).length;
    await widget.press('Book the call');
    const heading = await screen.findByRole('heading', { name: 'That time has just gone' });
    expect(heading).toHaveFocus();
    expect(within(widget.root).getByRole('alert')).toHaveTextContent(
      /is no longer free. Everything you typed is kept./,
    );
    expect(widget.root.querySelector('s')).not.toBeNull();

    const others = within(screen.getByRole('list', { name: 'Free times close by' }));
    const buttons = others.getAllByRole('button', { name: /Book$/ });
    expect(buttons).toHaveLength(3);
    const [first] = buttons;
    if (first) await widget.user.click(first);
    await screen.findByRole('heading', { name: 'Your call is booked' });
    const bookings = await widget.sandbox.bookings();
    expect(bookings).toHaveLength(before + 1);
    expect(bookings.at(-1)).toMatchObject({
      phoneNumber: '030 23125 014',
      userData: { firstname: 'Maria', lastname: 'Keller' },
    });
    const distance = Math.abs(Date.parse(bookings.at(-1)?.desiredTime ?? '') - Date.parse(value));
    expect(distance).toBeGreaterThan(0);
    expect(distance).toBeLessThanOrEqual(3 * 30 * 60_000);
  },
);

it('shows all times again, with the lost one told and nothing retyped', async () => {
  const widget = openWidget();
  const { value } = await widget.goToCheck();
  await takeAllPlaces(widget, value);
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'That time has just gone' });
  await widget.press('See all times');
  expect(screen.getByRole('radio', { name: /At a time you choose/ })).toBeChecked();
  expect(screen.getByRole('status')).toHaveTextContent(/is no longer free. Choose another one./);
  await widget.chooseATime();
  await widget.press('Continue');
  expect(screen.getByLabelText(/Phone number/)).toHaveValue('030 23125 014');
});

it('says the next time too has gone when somebody was quicker again', async () => {
  const widget = openWidget();
  const { value } = await widget.goToCheck();
  await takeAllPlaces(widget, value);
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'That time has just gone' });
  const next = new Date(Date.parse(value) + 30 * 60_000).toISOString();
  await takeAllPlaces(widget, next);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Berlin',
    timeStyle: 'short',
  }).format(new Date(next));
  await widget.press(new RegExp(`^${time}`));
  expect(await screen.findByText(new RegExp(`${time}$`), { selector: 's' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'That time has just gone' })).toHaveFocus();
});
