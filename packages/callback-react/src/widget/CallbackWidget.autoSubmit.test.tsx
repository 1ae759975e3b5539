import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { loadPhoneRules } from '../phone/loadPhoneRules.ts';
import { openWidget } from '../testing/widgetDriver.tsx';

// A busy machine takes longer to load them than a press waits.
beforeAll(loadPhoneRules);

it('books once with what is filled in, and says that nobody pressed', async () => {
  const onSubmitted = vi.fn();
  const onCompleted = vi.fn();
  const widget = openWidget({
    autoSubmit: true,
    defaultCountry: 'DE',
    defaultValues: { phonenumber: '030 23125 014', firstname: 'Maria' },
    onSubmitted,
    onCompleted,
  });
  await screen.findByRole('heading', { name: 'You are in the queue' });
  expect(widget.posts()).toBe(1);
  expect((await widget.sandbox.bookings())[0]?.phoneNumber).toBe('+493023125014');
  const facts = expect.objectContaining({ prefilled: true, autoSubmitted: true });
  await waitFor(() => expect(onCompleted).toHaveBeenCalledExactlyOnceWith(facts));
  expect(onSubmitted).toHaveBeenCalledExactlyOnceWith(facts);

  await widget.press('Book a new call');
  await widget.press('Continue');
  await widget.press('Continue');
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'You are in the queue' });
  expect(widget.posts()).toBe(2);
  await waitFor(() =>
    expect(onCompleted).toHaveBeenLastCalledWith(expect.objectContaining({ autoSubmitted: false })),
  );
});

it('books the time that is given', async () => {
  const tomorrow = new Date(Math.ceil(Date.now() / 1_800_000) * 1_800_000 + 86_400_000);
  const desiredTime = tomorrow.toISOString();
  const widget = openWidget({
    autoSubmit: true,
    defaultValues: { phonenumber: '030 23125 014', desiredTime },
  });
  await screen.findByRole('heading', { name: 'Your call is booked' });
  expect(widget.posts()).toBe(1);
  expect((await widget.sandbox.bookings())[0]?.desiredTime).toBe(desiredTime);
});

it('shows what is missing instead', async () => {
  const widget = openWidget({
    autoSubmit: true,
    fields: { lastname: { required: true }, phonenumber: true },
    defaultValues: { phonenumber: '030 23125 014' },
  });
  const summary = await screen.findByRole('alert', { name: '1 field needs a look' });
  await waitFor(() => expect(summary).toHaveFocus());
  expect(summary).toHaveTextContent('Enter your last name');
  expect(widget.posts()).toBe(0);
});

it('asks for a time where none is given and one is needed', async () => {
  const widget = openWidget({
    autoSubmit: true,
    immediateCallback: false,
    defaultValues: { phonenumber: '030 23125 014' },
  });
  expect(await screen.findByText('Choose a time for the call')).toBeVisible();
  expect(widget.posts()).toBe(0);
});
