import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { loseAnswers } from '../testing/faults.ts';
import { loseBookings } from '../testing/lostBookings.ts';
import { openForm } from '../testing/openForm.tsx';

it('confirms a booking that is found after its answer was lost', async () => {
  const lost = loseBookings({ arrives: true });
  const onScheduled = vi.fn();
  const onError = vi.fn();
  const form = openForm({ onScheduled, onError }, lost.options);
  lost.lookIn(form.sandbox);
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says(/^(unknown checking|confirmed)/);
  const [booking] = await form.sandbox.bookings();
  await form.says(`confirmed ${booking?.id}`);
  expect(form.posts()).toBe(1);
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ booked: 'unknown' }));
  expect(onScheduled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: booking?.id }));
});

it('books again safely when it turns out that nothing was booked, and sends nothing before', async () => {
  const lost = loseBookings({ arrives: false });
  const form = openForm({}, lost.options);
  lost.lookIn(form.sandbox);
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says('unknown checking');
  form.submitAtOnce(1);
  await form.press('Book again');
  await form.press('Edit');
  expect(screen.getByRole('status')).toHaveTextContent('unknown checking');
  await form.says('unknown notBooked');
  expect(form.posts()).toBe(1);

  lost.mend();
  await form.press('Book again');
  await form.says(/^confirmed/);
  expect(await form.sandbox.bookings()).toHaveLength(1);
});

it('books anyway, on purpose only, when nobody can find out', async () => {
  const lost = loseBookings({ arrives: true });
  const form = openForm({}, lost.options);
  lost.breakLooking();
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says('unknown unavailable');
  form.submitAtOnce(2);
  expect(form.posts()).toBe(1);
  lost.mend();
  await form.press('Book again');
  await form.says(/^confirmed/);
  expect(form.posts()).toBe(2);
});

it('says at once that nobody can find out where the client does not look', async () => {
  const form = openForm({}, { through: loseAnswers });
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says('unknown unavailable');
  expect(await form.sandbox.bookings()).toHaveLength(1);
});

it('waits for an earlier booking of the same number, and shows that when it is found', async () => {
  const lost = loseBookings({ arrives: true, speed: 10 });
  const defaultValues = { phonenumber: '030 23125 014' };
  const form = openForm({ defaultValues }, lost.options);
  const desiredTime = await form.chooseATime();
  // Made elsewhere on the page.
  const elsewhere = form.client.schedule({ phonenumber: '030 23125 014' });
  await expect(elsewhere).rejects.toMatchObject({ booked: 'unknown' });
  await form.press('Book');
  await form.says('unknown checking');
  expect(form.posts()).toBe(1);
  lost.lookIn(form.sandbox);
  const [booking, ...others] = await form.sandbox.bookings();
  await form.says(`confirmed ${booking?.id}`);
  expect(others).toEqual([]);
  expect(booking?.desiredTime).not.toBe(desiredTime);
});

it('keeps a lost booking in sight when what is typed is no longer right', async () => {
  const form = openForm({}, { through: loseAnswers });
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says('unknown unavailable');
  await form.type('phonenumber', '');
  await form.press('Book again');
  expect(await screen.findByText('Fill this in')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('unknown unavailable');
  expect(form.posts()).toBe(1);
});
