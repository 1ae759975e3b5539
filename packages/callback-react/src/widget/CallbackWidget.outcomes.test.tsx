import { screen, within } from '@testing-library/react';
import type { Transport } from 'callback-core';
import { expect, it, vi } from 'vitest';
import { openWidget } from '../testing/widgetDriver.tsx';

/** Lets the service answer, and loses the answer to the first booking on the way. */
function losesFirstAnswer(transport: Transport): Transport {
  let lost = false;
  return async (request) => {
    const response = await transport(request);
    if (request.method === 'GET' || lost) return response;
    lost = true;
    throw new Error('connection lost');
  };
}

/** Answers bookings like this, instead of the service. */
function answers(status: number, body: unknown, headers = {}): (transport: Transport) => Transport {
  return (transport) => async (request) =>
    request.method === 'GET' ? transport(request) : { status, headers, body: JSON.stringify(body) };
}

it('says that nobody knows when the answer is lost, and books again only when asked to', async () => {
  const onError = vi.fn();
  const widget = openWidget({ onError }, { through: losesFirstAnswer });
  await widget.goToCheck();
  await widget.press('Book the call');
  const heading = await screen.findByRole('heading', { name: 'We could not find out' });
  expect(heading).toHaveFocus();
  expect(widget.root).toHaveAttribute('data-status', 'unknown');
  const text = widget.root.textContent ?? '';
  expect(text).toContain('It may already be booked');
  expect(text).toContain('you may get two calls');
  expect(text).toContain('030 23125 014');
  expect(text).not.toMatch(/fail|error|try again/i);
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ booked: 'unknown' }));
  expect(widget.posts()).toBe(1);

  await widget.press('Book anyway');
  await screen.findByRole('heading', { name: 'Your call is booked' });
  expect(await widget.sandbox.bookings()).toHaveLength(2);
});

it('brings a refused number back to its field, and again while it is unchanged', async () => {
  let refuse = true;
  const widget = openWidget(
    {},
    {
      through: (transport) => (request) =>
        refuse
          ? answers(400, { status: { code: 7030, message: 'bad number' } })(transport)(request)
          : transport(request),
    },
  );
  await widget.goToCheck();
  await widget.press('Book the call');
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  const words = 'We cannot call this number. Please enter another one.';
  expect(summary).toHaveTextContent(words);
  const field = screen.getByLabelText(/Phone number/);
  expect(field).toHaveAccessibleDescription(`Any way of writing it is fine. Error: ${words}`);
  expect(field).toBeInvalid();

  await widget.press('Continue');
  expect(screen.getByRole('alert')).toHaveTextContent(words);
  refuse = false;
  await widget.fill({ phonenumber: '030 99999' });
  await widget.press('Continue');
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'Your call is booked' });
});

it('counts down when the service is busy, and sends nothing before', async () => {
  const widget = openWidget({}, { through: answers(429, {}, { 'retry-after': '24' }) });
  await widget.goToCheck();
  await widget.press('Book the call');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Many people are booking right nowNothing was booked yet. What you typed is kept.',
  );
  const button = screen.getByRole('button', { name: /^Try again in 0:2\d$/ });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveFocus();
  await widget.user.click(button);
  expect(widget.posts()).toBe(1);
});

it.each([
  [401, {}, 'Booking is not available here'],
  [400, { status: { code: 7042, message: 'closed' } }, 'We are closed at that time'],
  [400, { status: { code: 501, message: 'parameters' } }, 'This request did not get through'],
])('tells an answer of %i %o in its own words', async (status, body, words) => {
  const widget = openWidget({}, { through: answers(status, body) });
  await widget.goToCheck();
  await widget.press('Book the call');
  expect(await screen.findByRole('heading', { name: words })).toHaveFocus();
  expect(widget.root).toHaveTextContent('Nothing was booked.');
  expect(screen.getByRole('status')).toHaveTextContent(words);
});

it('says that nothing was sent while offline, and keeps the press for the customer', async () => {
  const widget = openWidget();
  await widget.goToCheck();
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await widget.press('Book the call');
  expect(await screen.findByRole('alert')).toHaveTextContent('You are offline');
  expect(widget.posts()).toBe(0);
  online.mockReturnValue(true);
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'Your call is booked' });
  online.mockRestore();
  expect(within(widget.root).queryByRole('alert')).toBeNull();
});
