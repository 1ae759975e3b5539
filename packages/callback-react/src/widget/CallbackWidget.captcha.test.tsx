import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { CaptchaProps } from '../fields/CaptchaProps.ts';
import { openWidget } from '../testing/widgetDriver.tsx';

let tokens = 0;

/** A captcha that a press solves. */
function Press({ onToken, onExpired, onFailed }: CaptchaProps) {
  return (
    <>
      <button type="button" onClick={() => onToken(`token ${++tokens}`)}>
        I am no robot
      </button>
      <button type="button" onClick={onExpired}>
        Wait too long
      </button>
      <button type="button" onClick={onFailed}>
        Break
      </button>
    </>
  );
}

const asap = {
  scheduledCallback: false,
  captcha: Press,
  defaultValues: { phonenumber: '030 23125 014' },
};

const bodies = (widget: ReturnType<typeof openWidget>): string[] =>
  widget.sent.filter(({ method }) => method === 'POST').map(({ body }) => String(body));

it('sends nothing without a token, and tells what is missing', async () => {
  tokens = 0;
  const widget = openWidget(asap);
  await widget.press('Continue');
  const box = await screen.findByRole('group', { name: 'Security check' });
  await widget.press('Book the call');
  await waitFor(() => expect(box).toHaveFocus());
  expect(box).toHaveAccessibleDescription('Error: Do the security check first');
  expect(widget.posts()).toBe(0);

  await widget.press('I am no robot');
  expect(box).not.toHaveAccessibleDescription();
  await widget.press('Wait too long');
  await widget.press('Book the call');
  expect(widget.posts()).toBe(0);

  await widget.press('I am no robot');
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'You are in the queue' });
  expect(bodies(widget)).toEqual([expect.stringContaining('"captchaToken":"token 2"')]);
});

it('uses a token once: what is booked instead needs another one', async () => {
  tokens = 0;
  let first = true;
  const widget = openWidget(asap, {
    through: (transport) => (request) => {
      if (request.method !== 'POST' || !first) return transport(request);
      first = false;
      return Promise.resolve({ status: 429, headers: { 'retry-after': '0' }, body: '' });
    },
  });
  await widget.press('Continue');
  await screen.findByRole('button', { name: 'I am no robot' });
  await widget.press('I am no robot');
  await widget.press('Book the call');
  await screen.findByText('Many people are booking right now');
  await widget.press('Try again');
  expect(await screen.findByText('Do the security check first')).toBeVisible();
  await widget.press('I am no robot');
  await widget.press('Try again');
  await screen.findByRole('heading', { name: 'You are in the queue' });
  expect(bodies(widget).at(-1)).toContain('"captchaToken":"token 2"');
});

it('can be loaded again', async () => {
  const widget = openWidget(asap);
  await widget.press('Continue');
  await screen.findByRole('button', { name: 'Break' });
  await widget.press('Break');
  expect(screen.getByText('The security check did not load')).toBeVisible();
  await widget.press('Load again');
  expect(screen.getByRole('button', { name: 'I am no robot' })).toBeVisible();
});

it('finds its place in userData over v1', async () => {
  const widget = openWidget(asap, { apiVersion: 'v1' });
  await widget.press('Continue');
  await screen.findByRole('button', { name: 'I am no robot' });
  await widget.press('I am no robot');
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'You are in the queue' });
  expect(bodies(widget)[0]).toMatch(/captchaToken/);
});
