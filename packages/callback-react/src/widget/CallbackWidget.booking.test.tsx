import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openWidget } from '../testing/widgetDriver.tsx';

it('books a call at a chosen time and confirms number, day, time, zone and reference', async () => {
  const onScheduled = vi.fn();
  const widget = openWidget({ onScheduled, userData: { page: 'prices' } });
  const { value } = await widget.goToCheck();
  await widget.press('Book the call');
  const heading = await screen.findByRole('heading', { name: 'Your call is booked' });
  expect(heading).toHaveFocus();

  const [booking, ...others] = await widget.sandbox.bookings();
  expect(others).toEqual([]);
  expect(booking).toMatchObject({
    phoneNumber: '030 23125 014',
    desiredTime: value,
    userData: { firstname: 'Maria', lastname: 'Keller', page: 'prices' },
  });
  const inBerlin = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', ...options }).format(
      new Date(value),
    );
  const text = widget.root.textContent;
  expect(text).toContain(inBerlin({ weekday: 'long', day: 'numeric', month: 'long' }));
  expect(text).toContain(inBerlin({ timeStyle: 'short' }));
  expect(text).toMatch(/Berlin time, GMT\+[12]/);
  expect(text).toContain('030 23125 014 for Maria Keller');
  expect(text).toContain(booking?.id);
  expect(screen.getByText('030 23125 014').tagName).toBe('BDI');
  expect(onScheduled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: booking?.id }));
});

it('books as soon as possible without asking for a time', async () => {
  const widget = openWidget();
  await widget.press('Continue');
  await widget.fill();
  await widget.press('Continue');
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'You are in the queue' });
  const [booking] = await widget.sandbox.bookings();
  expect(booking?.desiredTime).toBeUndefined();
});

it('offers only what is switched on', async () => {
  const immediate = openWidget({ scheduledCallback: false });
  expect(screen.getByText('Step 1 of 2: You')).toBeInTheDocument();
  await immediate.fill();
  await immediate.press('Continue');
  await immediate.press('Book the call');
  await screen.findByRole('heading', { name: 'You are in the queue' });
  expect(immediate.sent.filter((request) => request.method === 'GET')).toEqual([]);
  immediate.unmount();

  const scheduled = openWidget({ immediateCallback: false });
  expect(within(scheduled.root).queryByText('As soon as possible')).toBeNull();
  await within(scheduled.root).findAllByRole('radio', { name: /free$/ });
});

it('keeps what was typed and chosen on the way back and forth', async () => {
  const widget = openWidget({ defaultValues: { subject: 'My invoice' } });
  const { value } = await widget.goToCheck();
  await widget.press('Back');
  expect(screen.getByLabelText(/Phone number/)).toHaveValue('030 23125 014');
  expect(screen.getByLabelText(/What is it about/)).toHaveValue('My invoice');
  await widget.press('Back');
  const chosen = screen
    .getAllByRole<HTMLInputElement>('radio')
    .find((radio) => radio.value === value);
  expect(chosen).toBeChecked();
  await widget.press('Continue');
  await widget.press('Continue');
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'Your call is booked' });
  expect((await widget.sandbox.bookings())[0]).toMatchObject({
    desiredTime: value,
    userData: { subject: 'My invoice' },
  });
});

it('begins again with the same person after a booking', async () => {
  const widget = openWidget();
  await widget.goToCheck();
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'Your call is booked' });
  await widget.press('Book a new call');
  expect(screen.getByRole('heading', { name: 'When should we call?' })).toHaveFocus();
  await widget.press('Continue');
  expect(screen.getByLabelText(/Phone number/)).toHaveValue('030 23125 014');
});

it('moves the focus to the heading of each step', async () => {
  const widget = openWidget();
  expect(document.body).toHaveFocus();
  await widget.press('Continue');
  expect(screen.getByRole('heading', { name: 'How do we reach you?' })).toHaveFocus();
  await widget.fill();
  await widget.press('Continue');
  expect(await screen.findByRole('heading', { name: 'Is this right?' })).toHaveFocus();
});
