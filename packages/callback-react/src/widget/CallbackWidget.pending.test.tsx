import { screen } from '@testing-library/react';
import type { Transport } from 'callback-core';
import { expect, it } from 'vitest';
import { openWidget } from '../testing/widgetDriver.tsx';

/** Holds answers to bookings back until they are let go. */
function createHold(): { through: (transport: Transport) => Transport; release(): void } {
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
  return { through, release: () => release() };
}

it('says that it takes long, keeps everything where it is, and then confirms', async () => {
  const { through, release } = createHold();
  const config = { ajaxTimeout: 50, scheduleTimeout: 20_000 };
  const widget = openWidget({}, { through, config });
  await widget.goToCheck();
  await widget.press('Book the call');

  expect(
    await screen.findByText('Still working on it', { selector: 'p:not([role])' }),
  ).toBeVisible();
  expect(widget.root).toHaveAttribute('data-status', 'pending');
  expect(screen.getByRole('status')).toHaveTextContent('Still working on it');
  expect(screen.getByRole('heading', { name: 'Is this right?' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Booking…' })).toHaveAttribute('aria-disabled', 'true');

  release();
  await screen.findByRole('heading', { name: 'Your call is booked' });
  expect(screen.queryByText('Still working on it')).toBeNull();
  expect(widget.posts()).toBe(1);
});

it('takes no notice of what another widget of the same client is waiting for', async () => {
  const { through, release } = createHold();
  const widget = openWidget({}, { through, config: { ajaxTimeout: 50, scheduleTimeout: 20_000 } });
  await widget.goToCheck();
  const pending = new Promise((resolve) => widget.client.once('schedulePending', resolve));
  const other = widget.client.schedule({ phonenumber: '4151110000' });
  await pending;

  expect(widget.root).toHaveAttribute('data-status', 'idle');
  expect(screen.queryByText('Still working on it')).toBeNull();
  release();
  await other;
});
