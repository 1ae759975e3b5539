import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('libphonenumber-js/core');
  // Tests of other files share the modules: none of them shall wait for what never arrives.
  vi.resetModules();
});

/** On a page that has not loaded the rules before, whatever other tests did. */
async function bookWithoutRules(): Promise<void> {
  vi.resetModules();
  const { openForm } = await import('../testing/openForm.tsx');
  const form = openForm({ fields: { phonenumber: true }, defaultCountry: 'US' });
  await form.type('phonenumber', '123 456');
  await form.press('Book');
  await form.says(/^confirmed/);
  expect((await form.sandbox.bookings())[0]?.phoneNumber).toBe('123 456');
  expect(screen.queryByText('Enter a whole telephone number')).toBeNull();
  form.leave();
}

it('books with the number as typed when the phone rules cannot be loaded, and again when they never arrive', async () => {
  vi.doMock('libphonenumber-js/core', () => {
    throw new Error('The network broke.');
  });
  await bookWithoutRules();
  vi.doMock('libphonenumber-js/core', () => new Promise<never>(() => {}));
  await bookWithoutRules();
});
