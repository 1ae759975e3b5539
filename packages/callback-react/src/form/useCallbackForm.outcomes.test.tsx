import { screen, waitFor } from '@testing-library/react';
import type { Transport } from 'callback-core';
import { afterEach, expect, it, vi } from 'vitest';
import { loseAnswers } from '../testing/faults.ts';
import { openForm } from '../testing/openForm.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Answers bookings like this while `on`, instead of the service. */
function answers(status: number, body: unknown, headers = {}) {
  const fault = { on: true };
  const through =
    (transport: Transport): Transport =>
    async (request) =>
      request.method === 'GET' || !fault.on
        ? transport(request)
        : { status, headers, body: JSON.stringify(body) };
  return { fault, through };
}

it('says that it takes long, and then confirms', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const through =
    (transport: Transport): Transport =>
    async (request) => {
      const response = await transport(request);
      if (request.method === 'POST') await held;
      return response;
    };
  const form = openForm({}, { through, config: { ajaxTimeout: 300, scheduleTimeout: 60_000 } });
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says('submitting');
  await form.says('pending');
  form.submitAtOnce(2);
  await form.press('New');
  expect(screen.getByRole('status')).toHaveTextContent('pending');
  release();
  await form.says(/^confirmed/);
  expect(form.posts()).toBe(1);
});

it('puts a refused number back to its field, and again while it is unchanged', async () => {
  const { fault, through } = answers(400, { status: { code: 7030, message: 'bad number' } });
  const onError = vi.fn();
  const form = openForm({ onError }, { through });
  await form.type('phonenumber', ' 030 23125 014 ');
  await form.press('Book');
  await form.says('failed PHONE_REJECTED');
  const field = screen.getByLabelText('phonenumber');
  expect(field).toHaveAccessibleDescription('This was not accepted. Please change it.');
  expect(field).toHaveValue(' 030 23125 014 ');
  await waitFor(() => expect(field).toHaveFocus());
  expect(onError).toHaveBeenCalledOnce();

  await form.press('Book');
  await form.says('editing');
  expect(field).toBeInvalid();
  expect(form.posts()).toBe(1);

  fault.on = false;
  await form.type('phonenumber', '030 99999');
  expect(field).toBeValid();
  await form.press('Book');
  await form.says(/^confirmed/);
});

it('sends nothing before the service wants to be asked again', async () => {
  const { fault, through } = answers(429, {}, { 'retry-after': '24' });
  const form = openForm({}, { through });
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says('failed RATE_LIMITED');
  form.submitAtOnce(3);
  expect(form.posts()).toBe(1);
  fault.on = false;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25_000 });
  await form.press('Book');
  await form.says(/^confirmed/);
});

it('keeps the press for the customer while offline, and books when asked again', async () => {
  const form = openForm();
  await form.type('phonenumber', '030 23125 014');
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await form.press('Book');
  await form.says('failed OFFLINE');
  expect(form.posts()).toBe(0);
  online.mockReturnValue(true);
  window.dispatchEvent(new Event('online'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(form.posts()).toBe(0);
  await form.press('Book');
  await form.says(/^confirmed/);
});

it('says that nobody knows when the connection goes after sending', async () => {
  const onError = vi.fn();
  const form = openForm({ onError }, { through: loseAnswers });
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says(/^unknown/);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await form.press('Book again');
  await waitFor(() => expect(onError).toHaveBeenCalledTimes(2));
  // Nothing was sent this time; of the first attempt still nobody knows.
  await form.says('unknown unavailable');
  expect(form.posts()).toBe(1);
});

it('offers other times when the chosen one passed before it was sent', async () => {
  const form = openForm();
  await form.type('phonenumber', '030 23125 014');
  const desiredTime = await form.chooseATime();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(desiredTime) + 1000 });
  await form.press('Book');
  await form.says('slotTaken passed');
  expect(form.posts()).toBe(0);
  await form.press('Edit');
  await form.says('editing');
});

it('asks for the last word on a request, and sends nothing when that fails', async () => {
  const prepare = vi
    .fn()
    .mockRejectedValueOnce(new Error('no token'))
    .mockImplementation((request) => ({ ...request, subject: 'prepared' }));
  const form = openForm({ prepare });
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says('failed CANCELLED_BEFORE_SEND');
  expect(form.posts()).toBe(0);
  await form.press('Book');
  await form.says(/^confirmed/);
  expect((await form.sandbox.bookings())[0]?.userData).toMatchObject({ subject: 'prepared' });
});
