import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { bookACall, losesAnswers, refuses } from '../testing/bookACall.ts';
import { openWidget, type WidgetDriver } from '../testing/widgetDriver.tsx';

async function cancel(widget: WidgetDriver): Promise<void> {
  await widget.press('Cancel call');
  const question = screen.getByRole('alertdialog', { name: 'Cancel this call?' });
  await widget.user.click(within(question).getByRole('button', { name: 'Cancel call' }));
}

it('asks before it cancels, with the safe answer first, and gives the focus back', async () => {
  const widget = await bookACall();
  await widget.press('Cancel call');
  const question = screen.getByRole('alertdialog', { name: 'Cancel this call?' });
  expect(question).toHaveAccessibleDescription(/^The time goes back to others/);
  const [keep, ...others] = within(question).getAllByRole('button');
  expect(keep).toHaveAccessibleName('Keep the call');
  expect(keep).toHaveFocus();
  expect(others).toHaveLength(1);
  expect(widget.root).toHaveAttribute('data-status', 'cancel-ask');
  expect(widget.root.querySelector('.cbk-header')).toHaveAttribute('inert');
  expect(widget.root.querySelector('.cbk-footer')).toHaveAttribute('inert');
  expect(screen.getByRole('status')).not.toHaveAttribute('inert');

  await widget.user.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(widget.root.querySelector('[inert]')).toBeNull();
  expect(screen.getByRole('button', { name: 'Cancel call' })).toHaveFocus();
  expect(widget.root).toHaveAttribute('data-status', 'booked');
  expect(await widget.live()).toHaveLength(1);
});

it.each(['v1', 'v3'] as const)(
  'cancels the call, says so, and begins anew with what was typed, %s',
  async (apiVersion) => {
    const onCallCancelled = vi.fn();
    const widget = await bookACall({ onCallCancelled }, undefined, apiVersion);
    const [id] = await widget.live();
    await cancel(widget);
    expect(await screen.findByRole('heading', { name: 'Your call is cancelled' })).toHaveFocus();
    expect(await widget.live()).toHaveLength(0);
    expect(onCallCancelled).toHaveBeenCalledExactlyOnceWith(id);
    expect(screen.getByRole('status')).toHaveTextContent('Your call is cancelled');
    expect(widget.root).toHaveAttribute('data-status', 'cancelled');
    expect(widget.root).toHaveTextContent('030 23125 014 for Maria Keller');
    await widget.press('Book a new call');
    await widget.press('Continue');
    expect(screen.getByLabelText(/Phone number/)).toHaveValue('030 23125 014');
  },
);

it('does not claim that a call is cancelled or not when no answer came', async () => {
  const onError = vi.fn();
  const widget = await bookACall({ onError }, losesAnswers('cancel', { only: 3 }));
  await cancel(widget);
  const notice = await screen.findByRole('alert');
  expect(notice).toHaveTextContent('We do not know whether your call is cancelled');
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'NETWORK' }));
  // It was cancelled by the lost attempts: what is not there any more, is cancelled.
  await cancel(widget);
  await screen.findByRole('heading', { name: 'Your call is cancelled' });
});

it.each([
  [403, {}, 'It stands as it was. Please reach us another way.'],
  [429, {}, 'Many people are here right now. Your call stands.'],
])(
  'tells that the call stands when cancelling is answered with %i',
  async (status, body, words) => {
    const widget = await bookACall({}, refuses('cancel', status, body));
    await cancel(widget);
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('Your call is not cancelled');
    expect(notice).toHaveTextContent(words);
    expect(screen.getByRole('button', { name: 'Cancel call' })).toHaveFocus();
  },
);

it('tells that a call is not there any more', async () => {
  const widget = await bookACall();
  await widget.sandbox.reset();
  await cancel(widget);
  expect(await screen.findByRole('heading', { name: 'We no longer have this call' })).toHaveFocus();
  expect(widget.root).toHaveTextContent('It may be cancelled already, or it has taken place.');
});

it('offers neither where calls are not changeable, and no change of time in the queue', async () => {
  const fixed = openWidget({ changeable: false });
  await fixed.goToCheck();
  await fixed.press('Book the call');
  await screen.findByRole('group', { name: 'Put it in your calendar' });
  expect(screen.queryByRole('button', { name: 'Cancel call' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Change time' })).toBeNull();
  fixed.unmount();

  const queued = openWidget();
  await queued.press('Continue');
  await queued.fill();
  await queued.press('Continue');
  await queued.press('Book the call');
  await screen.findByRole('button', { name: 'Cancel call' });
  expect(screen.queryByRole('button', { name: 'Change time' })).toBeNull();
  expect(screen.queryByRole('group', { name: 'Put it in your calendar' })).toBeNull();
});

it('leads to calendars that learn neither the number nor the page', async () => {
  const widget = await bookACall({ labels: { calendar: { title: 'Call from Example' } } });
  const [id = ''] = await widget.live();
  const group = screen.getByRole('group', { name: 'Put it in your calendar' });
  const links = within(group).getAllByRole<HTMLAnchorElement>('link');
  expect(links.map((link) => new URL(link.href).hostname)).toEqual([
    'calendar.google.com',
    'outlook.live.com',
  ]);
  for (const link of links) {
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAccessibleName(/opens in a new tab/);
    const query = [...new URL(link.href).searchParams.values()].join(' ');
    expect(query).toContain('Call from Example');
    expect(query).toContain(id);
    expect(query).not.toMatch(/23125|Maria|Keller/);
  }
});
