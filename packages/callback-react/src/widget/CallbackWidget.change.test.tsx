import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { bookACall, losesAnswers, refuses } from '../testing/bookACall.ts';
import { recordAnnouncements } from '../testing/recordAnnouncements.ts';
import { takeAllPlaces } from '../testing/takeAllPlaces.ts';
import type { WidgetDriver } from '../testing/widgetDriver.tsx';

const inBerlin = (startTime: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', timeStyle: 'short' }).format(
    new Date(startTime),
  );

/** Chooses the time after the booked one. */
async function chooseAnother(widget: WidgetDriver, value: string): Promise<string> {
  await widget.press('Change time');
  const days = await within(widget.root).findByRole('group', { name: 'Day' });
  const tomorrow = within(days).getAllByRole('radio')[1];
  if (tomorrow) await widget.user.click(tomorrow);
  const next = new Date(Date.parse(value) + 60 * 60_000).toISOString();
  const radio = widget.root.querySelector<HTMLInputElement>(`input[value="${next}"]`);
  if (!radio) throw new Error('There is no such time.');
  await widget.user.click(radio);
  return next;
}

it('changes the time and keeps everything that was typed', async () => {
  const onRescheduled = vi.fn();
  const widget = await bookACall({ onRescheduled });
  const [id] = await widget.live();
  const next = await chooseAnother(widget, widget.value);
  expect(widget.root).toHaveAttribute('data-status', 'change');
  expect(widget.root).toHaveTextContent(`Until you change it, your call stays at`);
  await widget.press('Change the time');
  expect(await screen.findByRole('heading', { name: 'Your call has a new time' })).toHaveFocus();
  expect(widget.root).toHaveTextContent(inBerlin(next));
  expect(widget.root).not.toHaveTextContent('Two calls may come');
  expect(await widget.live()).not.toContain(id);
  const booking = (await widget.sandbox.bookings()).at(-1);
  expect(booking).toMatchObject({
    desiredTime: next,
    phoneNumber: '030 23125 014',
    userData: { firstname: 'Maria', lastname: 'Keller' },
  });
  expect(onRescheduled).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ id: booking?.id, previousCancelled: true }),
  );
  expect(widget.root).toHaveTextContent(String(booking?.id));
});

it('changes the time over v1, where the call stays the same one', async () => {
  const widget = await bookACall({}, undefined, 'v1');
  const [id] = await widget.live();
  const next = await chooseAnother(widget, widget.value);
  await widget.press('Change the time');
  expect(await screen.findByRole('heading', { name: 'Your call has a new time' })).toHaveFocus();
  expect(widget.root).toHaveTextContent(inBerlin(next));
  expect(await widget.live()).toEqual([id]);
  const booking = (await widget.sandbox.bookings()).at(-1);
  expect(booking).toMatchObject({ desiredTime: next });
});

it('asks for a time before it changes anything, and leads back without a change', async () => {
  const widget = await bookACall();
  const posts = widget.posts();
  await widget.press('Change time');
  expect(screen.getByRole('heading', { name: 'When should we call instead?' })).toHaveFocus();
  await within(widget.root).findByRole('group', { name: 'Day' });
  await widget.press('Change the time');
  expect(screen.getByText('Choose a time for the call')).toBeInTheDocument();
  await widget.press('Back');
  expect(screen.getByRole('heading', { name: 'Your call is booked' })).toHaveFocus();
  expect(widget.posts()).toBe(posts);
});

it('says how many times there are, and in which zone when it is changed, each once', async () => {
  const widget = await bookACall({ timeZoneSelect: true });
  const said = recordAnnouncements(widget.root);
  await widget.press('Change time');
  await waitFor(() => expect(said).toEqual([expect.stringMatching(/^\d+ free times$/)]));
  await widget.press('Change time zone');
  const field = await screen.findByRole('combobox', { name: 'Find a city or zone' });
  await widget.user.type(field, 'tokyo{Enter}');
  await waitFor(() => expect(said).toEqual([said[0], 'Times in Tokyo time, GMT+9']));
  await widget.press('Back');
  expect(said.slice(2)).toEqual(['Your call is booked']);
});

it('keeps the call when the new time has just gone', async () => {
  const widget = await bookACall();
  const next = await chooseAnother(widget, widget.value);
  await takeAllPlaces(widget, next);
  await widget.press('Change the time');
  const notice = await screen.findByRole('alert');
  expect(notice).toHaveTextContent('That time is no longer free. Choose another one.');
  expect(notice).toHaveTextContent(new RegExp(`Your call stays at .*${inBerlin(widget.value)}`));
  await widget.press('Back');
  expect(widget.root).toHaveTextContent(inBerlin(widget.value));
});

it('tells that two calls may come when the earlier one cannot be cancelled, and tries again', async () => {
  let broken = true;
  const refuse = refuses('cancel', 403);
  const widget = await bookACall(
    {},
    (transport) => (request) => (broken ? refuse(transport) : transport)(request),
  );
  await chooseAnother(widget, widget.value);
  await widget.press('Change the time');
  const notice = await screen.findByRole('alert');
  expect(notice).toHaveTextContent('Two calls may come');
  expect(notice).toHaveTextContent(inBerlin(widget.value));
  expect(await widget.live()).toHaveLength(2);
  broken = false;
  await widget.press('Cancel the earlier call');
  await waitFor(() => expect(screen.queryByText('Two calls may come')).toBeNull());
  expect(await widget.live()).toHaveLength(1);
  expect(screen.getByRole('status')).toHaveTextContent('The earlier call is cancelled');
});

it('says that nobody knows when the answer to a change is lost, and sends it once', async () => {
  let broken = false;
  const lose = losesAnswers('create');
  const widget = await bookACall(
    {},
    (transport) => (request) => (broken ? lose(transport) : transport)(request),
  );
  const next = await chooseAnother(widget, widget.value);
  broken = true;
  const creates = () => widget.sent.filter(({ url }) => url.endsWith('/create')).length;
  const before = creates();
  await widget.press('Change the time');
  const heading = await screen.findByRole('heading', {
    name: 'We do not know whether the time is changed',
  });
  expect(heading).toHaveFocus();
  expect(creates()).toBe(before + 1);
  const text = widget.root.textContent;
  expect(text).toContain(inBerlin(widget.value));
  expect(text).toContain(inBerlin(next));
  expect(text).toContain('and perhaps at both');
  await widget.press('Look again');
  expect(await screen.findByText(/^We looked: your call at .* is booked\./)).toBeInTheDocument();
  await widget.press('Back to the call');
  expect(screen.getByRole('heading', { name: 'Your call is booked' })).toHaveFocus();
});
