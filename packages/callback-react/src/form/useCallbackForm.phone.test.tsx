import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openForm } from '../testing/openForm.tsx';

const fields = { phonenumber: true };
const phone = () => screen.getByLabelText<HTMLInputElement>('phonenumber');

it('sends E.164 when a country is known, and leaves what was typed alone', async () => {
  const form = openForm({ fields, defaultCountry: 'US' });
  await form.type('phonenumber', '4151110000');
  await form.press('Book');
  await form.says(/^confirmed/);
  expect((await form.sandbox.bookings())[0]?.phoneNumber).toBe('+14151110000');
  expect(phone()).toHaveValue('4151110000');
});

it('keeps an extension', async () => {
  const form = openForm({ fields, defaultCountry: 'DE' });
  await form.type('phonenumber', '030 23125 014 ext. 12');
  await form.press('Book');
  await form.says(/^confirmed/);
  expect((await form.sandbox.bookings())[0]?.phoneNumber).toBe('+493023125014;ext=12');
});

it('sends E.164 also when all was filled in at once and pressed', async () => {
  const form = openForm({ fields, defaultCountry: 'DE' });
  fireEvent.change(phone(), { target: { value: '030 23125 014' } });
  form.submitAtOnce(2);
  await form.says(/^confirmed/);
  expect((await form.sandbox.bookings())[0]?.phoneNumber).toBe('+493023125014');
  expect(form.posts()).toBe(1);
});

it('asks for a whole number, and only hints at one that is unusual', async () => {
  const form = openForm({ fields, defaultCountry: 'US' });
  await form.type('phonenumber', '123');
  await form.press('Book');
  expect(await screen.findByText('Enter a whole telephone number')).toBeVisible();
  expect(form.posts()).toBe(0);
  await form.type('phonenumber', '4151110000');
  await form.user.tab();
  expect(screen.getByText('check the number')).toBeVisible();
  await form.type('phonenumber', '2025550123');
  await form.user.tab();
  expect(screen.queryByText('check the number')).toBeNull();
});

it('takes a number as it is typed where no country is known, or none is wanted', async () => {
  const form = openForm({ fields });
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says(/^confirmed/);
  expect((await form.sandbox.bookings())[0]?.phoneNumber).toBe('030 23125 014');
  form.leave();
  const plain = openForm({ fields, countryCodes: false, defaultCountry: 'DE' });
  await plain.type('phonenumber', '+49 30 23125 014');
  await plain.press('Book');
  await plain.says(/^confirmed/);
  expect((await plain.sandbox.bookings())[0]?.phoneNumber).toBe('+49 30 23125 014');
});

it('judges the number again when the country changes', async () => {
  const form = openForm({
    fields: { phonenumber: true },
    defaultCountry: 'US',
    countries: ['US', 'DE'],
  });
  await form.type('phonenumber', '030 23125 0');
  await form.press('Book');
  await waitFor(() => expect(phone()).toBeInvalid());
  await form.user.selectOptions(screen.getByLabelText('country'), 'DE');
  await waitFor(() => expect(phone()).toBeValid());
  await form.press('Book');
  await form.says(/^confirmed/);
  expect((await form.sandbox.bookings())[0]?.phoneNumber).toBe('+4930231250');
});
