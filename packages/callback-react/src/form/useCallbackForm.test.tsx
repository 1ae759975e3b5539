import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openForm } from '../testing/openForm.tsx';
import { takeAllPlaces } from '../testing/takeAllPlaces.ts';

it.each(['v1', 'v3'] as const)(
  'books what was typed at the chosen time, %s',
  async (apiVersion) => {
    const onScheduled = vi.fn();
    const form = openForm({ onScheduled, userData: { page: 'prices' } }, { apiVersion });
    await form.type('firstname', ' Maria ');
    await form.type('lastname', 'Keller');
    await form.type('phonenumber', '030 23125 014');
    const desiredTime = await form.chooseATime();
    await form.press('Book');
    await form.says(/^confirmed/);

    const bookings = await form.sandbox.bookings();
    expect(bookings).toHaveLength(1);
    expect(bookings[0]).toMatchObject({
      phoneNumber: '030 23125 014',
      desiredTime,
      userData: { firstname: 'Maria', lastname: 'Keller', page: 'prices' },
    });
    expect(bookings[0]?.userData).not.toHaveProperty('subject');
    expect(onScheduled).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: bookings[0]?.id }),
    );
    expect(screen.getByLabelText('firstname')).toHaveValue(' Maria ');
  },
);

it('says at its field what is missing, leads there, and sends nothing', async () => {
  const form = openForm({ immediateCallback: false });
  await form.press('Book');
  const phone = screen.getByLabelText('phonenumber');
  await waitFor(() => expect(phone).toHaveAccessibleDescription('Fill this in'));
  expect(phone).toBeInvalid();
  expect(phone).toBeRequired();
  expect(phone).toHaveFocus();
  expect(screen.getByLabelText('time')).toHaveAccessibleDescription('Fill this in');
  expect(form.posts()).toBe(0);

  await form.type('phonenumber', '4151110000');
  expect(phone).toBeValid();
  await form.chooseATime();
  expect(screen.getByLabelText('time')).toBeValid();
  await form.press('Book');
  await form.says(/^confirmed/);
});

it('offers what is free instead of a time that has gone, and books it with one press', async () => {
  const form = openForm();
  await form.type('phonenumber', '030 23125 014');
  const desiredTime = await form.chooseATime();
  await takeAllPlaces(form, desiredTime);
  const before = (await form.sandbox.bookings()).length;
  await form.press('Book');
  await form.says('slotTaken taken');
  const [first] = await screen.findAllByRole('button', { name: /^Take / });
  const instead = first?.textContent?.replace('Take ', '');
  expect(instead).not.toBe(desiredTime);
  await form.press(`Take ${instead}`);
  await form.says(/^confirmed/);
  const bookings = await form.sandbox.bookings();
  expect(bookings).toHaveLength(before + 1);
  expect(bookings.at(-1)).toMatchObject({ phoneNumber: '030 23125 014', desiredTime: instead });
});

it('sends one request however often it is pressed in one moment', async () => {
  const form = openForm();
  await form.type('phonenumber', '030 23125 014');
  form.submitAtOnce(5);
  await form.says(/^confirmed/);
  form.submitAtOnce(2);
  await form.press('Book again');
  expect(form.posts()).toBe(1);
  expect(await form.sandbox.bookings()).toHaveLength(1);
});

it('begins anew only when asked to', async () => {
  const form = openForm({ defaultValues: { subject: 'My invoice' } });
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says(/^confirmed/);
  await form.press('Edit');
  expect(screen.getByRole('status')).toHaveTextContent('confirmed');
  await form.press('New');
  await form.says('editing');
  expect(screen.getByLabelText('phonenumber')).toHaveValue('');
  expect(screen.getByLabelText('subject')).toHaveValue('My invoice');
});
