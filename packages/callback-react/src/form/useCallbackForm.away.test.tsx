import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Transport } from 'callback-core';
import { expect, it, vi } from 'vitest';
import { CallbackProvider } from '../provider/CallbackProvider.tsx';
import { loseAnswers } from '../testing/faults.ts';
import { openForm } from '../testing/openForm.tsx';
import { openService } from '../testing/openService.ts';
import { PlainForm } from '../testing/PlainForm.tsx';

/** Holds answers of one method back until they are let go. */
function hold(method: 'GET' | 'POST') {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const signals: AbortSignal[] = [];
  const through =
    (transport: Transport): Transport =>
    async (request) => {
      const response = await transport(request);
      if (request.method === method) {
        signals.push(request.signal);
        await held;
      }
      return response;
    };
  return { through, signals, release: () => release() };
}

it('goes on while the form is away, shows where it stands when it comes back, and sends nothing twice', async () => {
  const { through, signals, release } = hold('POST');
  const form = openForm({}, { through });
  await form.type('firstname', 'Maria');
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says('submitting');
  form.leave();
  form.comeBack();
  expect(screen.getByRole('status')).toHaveTextContent('submitting');
  expect(screen.getByLabelText('firstname')).toHaveValue('Maria');
  expect(screen.getByLabelText('phonenumber')).toHaveValue('030 23125 014');
  expect(signals[0]?.aborted).toBe(false);
  form.submitAtOnce(3);
  release();
  await form.says(/^confirmed/);
  expect(form.posts()).toBe(1);
  expect(await form.sandbox.bookings()).toHaveLength(1);
});

it('shows an answer that came while the form was away, once', async () => {
  const { through, release } = hold('POST');
  const onScheduled = vi.fn();
  const form = openForm({ onScheduled }, { through });
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says('submitting');
  form.leave();
  release();
  await waitFor(() => expect(onScheduled).toHaveBeenCalledOnce());
  form.comeBack();
  expect(screen.getByRole('status')).toHaveTextContent(/^confirmed/);
  form.leave();
  form.comeBack();
  expect(screen.getByRole('status')).toHaveTextContent('editing');
  expect(onScheduled).toHaveBeenCalledOnce();
});

it('puts a refusal that came in the meantime at its field', async () => {
  const through = (): Transport => async (request) => {
    if (request.method === 'GET') return { status: 404, headers: {}, body: '{}' };
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { status: 400, headers: {}, body: JSON.stringify({ status: { code: 7030 } }) };
  };
  const onError = vi.fn();
  const form = openForm({ onError }, { through });
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  form.leave();
  await waitFor(() => expect(onError).toHaveBeenCalledOnce());
  form.comeBack();
  await waitFor(() => expect(screen.getByLabelText('phonenumber')).toBeInvalid());
  expect(screen.getByLabelText('phonenumber')).toHaveValue('030 23125 014');
  expect(screen.getByRole('status')).toHaveTextContent('failed PHONE_REJECTED');
});

it('keeps a booking of which nobody knows in sight', async () => {
  const form = openForm({}, { through: loseAnswers });
  await form.type('phonenumber', '030 23125 014');
  await form.press('Book');
  await form.says('unknown unavailable');
  form.leave();
  form.comeBack();
  expect(screen.getByRole('status')).toHaveTextContent('unknown unavailable');
  form.submitAtOnce(1);
  expect(form.posts()).toBe(1);
});

it('gives up the question for free times when the form leaves, without a complaint', async () => {
  const { through, signals, release } = hold('GET');
  const form = openForm({}, { through });
  await waitFor(() => expect(signals.length).toBeGreaterThan(0));
  form.leave();
  await waitFor(() => expect(signals.every((signal) => signal.aborted)).toBe(true));
  release();
  form.comeBack();
  await form.chooseATime();
});

it('keeps two forms of one client apart, while both are there and after', async () => {
  const user = userEvent.setup();
  const { through, release } = hold('POST');
  const { client, posts } = openService({ through });
  const forms = (names: readonly string[]) => (
    <CallbackProvider client={client}>
      {names.map((name) => (
        <section key={name} aria-label={name}>
          <PlainForm options={{ name, defaultValues: { phonenumber: '030 1111' } }} />
        </section>
      ))}
    </CallbackProvider>
  );
  const { rerender } = render(forms(['one', 'two']));
  const [book] = screen.getAllByRole('button', { name: 'Book' });
  if (book) await user.click(book);
  const texts = () => screen.getAllByRole('status').map((status) => status.textContent);
  await waitFor(() => expect(texts()).toEqual(['submitting', 'editing']));
  rerender(forms([]));
  rerender(forms(['two', 'one']));
  expect(texts()).toEqual(['editing', 'submitting']);
  release();
  await waitFor(() => expect(texts()).toEqual(['editing', expect.stringMatching(/^confirmed/)]));
  expect(posts()).toBe(1);
});

it('lets only one of two forms of the same name take a booking over', async () => {
  const { through, release } = hold('POST');
  const { client, posts } = openService({ through });
  const forms = (count: number) => (
    <CallbackProvider client={client}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells them apart
        <PlainForm key={index} options={{ defaultValues: { phonenumber: '030 1111' } }} />
      ))}
    </CallbackProvider>
  );
  const { rerender } = render(forms(1));
  await userEvent.click(screen.getByRole('button', { name: 'Book' }));
  const texts = () => screen.queryAllByRole('status').map((status) => status.textContent);
  await waitFor(() => expect(texts()).toEqual(['submitting']));
  rerender(forms(0));
  rerender(forms(2));
  await waitFor(() => expect(texts()).toEqual(['submitting', 'editing']));
  release();
  await waitFor(() => expect(texts()[0]).toMatch(/^confirmed/));
  expect(texts()[1]).toBe('editing');
  expect(posts()).toBe(1);
});
