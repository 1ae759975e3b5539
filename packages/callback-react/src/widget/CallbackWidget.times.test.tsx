import { focusManager } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { recordAnnouncements } from '../testing/recordAnnouncements.ts';
import { takeAllPlaces } from '../testing/takeAllPlaces.ts';
import { openWidget } from '../testing/widgetDriver.tsx';

afterEach(() => {
  vi.useRealTimers();
});

/** What happens when the customer comes back to the page after a while. */
async function comeBack(seconds: number): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });
  await act(async () => {
    focusManager.setFocused(false);
    focusManager.setFocused(true);
  });
  focusManager.setFocused(undefined);
}

it('unchecks a chosen time that is gone after a refresh, says so, and leaves the focus alone', async () => {
  const widget = openWidget();
  const chosen = await widget.chooseATime();
  expect(chosen).toBeChecked();
  const { value } = chosen;
  await takeAllPlaces(widget, value);
  await comeBack(40);
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent(/is no longer free. Choose another one./),
  );
  const radios = screen.getAllByRole<HTMLInputElement>('radio');
  expect(radios.some((radio) => radio.value === value && radio.checked)).toBe(false);
  expect(screen.getByRole('heading', { name: 'When should we call?' })).not.toHaveFocus();
  await widget.press('Continue');
  expect(screen.getByText('Choose a time for the call')).toBeInTheDocument();
});

it('keeps the chosen time and its focus through a refresh that changes nothing', async () => {
  const widget = openWidget();
  const chosen = await widget.chooseATime();
  const asked = widget.sent.length;
  await comeBack(40);
  await waitFor(() => expect(widget.sent.length).toBeGreaterThan(asked));
  expect(chosen).toBeChecked();
  expect(chosen).toHaveFocus();
  expect(chosen).toBeInTheDocument();
});

it('tells on the last step that the time was lost, and offers others instead of sending', async () => {
  const widget = openWidget();
  const { value } = await widget.goToCheck();
  await takeAllPlaces(widget, value);
  const posts = widget.posts();
  await comeBack(40);
  await screen.findByRole('button', { name: 'Choose another time' });
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'That time has just gone' });
  expect(widget.posts()).toBe(posts);
  expect(screen.getAllByRole('button', { name: /Book$/ })).toHaveLength(3);
});

it('says that a time has passed when it is booked too late', async () => {
  const widget = openWidget();
  const { value } = await widget.goToCheck();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(value) + 1000 });
  await widget.press('Book the call');
  expect(await screen.findByRole('heading', { name: 'This time has just passed' })).toHaveFocus();
  expect(widget.posts()).toBe(0);
});

it('names every time by day, time and places, in parts of the day, under its zone', async () => {
  const widget = openWidget({ immediateCallback: false, timeZone: 'America/New_York' });
  const { value } = await widget.chooseATime();
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', ...options }).format(
      new Date(value),
    );
  const day = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const group = screen.getByRole('group', { name: day });
  expect(
    within(group).getByRole('radio', { name: `${day}, ${format({ timeStyle: 'short' })}, 3 free` }),
  ).toBeChecked();
  expect(within(group).getByRole('group', { name: 'Night' })).toBeInTheDocument();
  expect(within(group).getByText(/^Times in New York time, GMT-[45]$/)).toBeInTheDocument();
});

it('moves to later days and back, and keeps the choice', async () => {
  const widget = openWidget({ immediateCallback: false, numberOfDays: 2 });
  const chosen = await widget.chooseATime();
  const earlier = screen.getByRole('button', { name: 'Earlier days' });
  expect(earlier).toHaveAttribute('aria-disabled', 'true');
  await widget.press('Later days');
  await waitFor(() =>
    expect(screen.getAllByRole('radio', { name: /, \d+ free$/ }).length).toBeGreaterThan(10),
  );
  expect(screen.queryByRole('radio', { checked: true, name: /, 3 free$/ })).toBeNull();
  await widget.press('Earlier days');
  const again = screen.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked);
  expect(again.map((radio) => radio.value)).toContain(chosen.value);
});

it('says that nothing is free, and looks further on', async () => {
  const widget = openWidget(
    { immediateCallback: false, numberOfDays: 1 },
    { services: { service: { timeZone: 'UTC', officeHours: {}, bucketMinutes: 30, capacity: 1 } } },
  );
  await screen.findByText(/^Nothing free on /);
  expect(widget.root).toHaveAttribute('data-status', 'empty');
  expect(screen.getByRole('radio', { name: /, none$/ })).toBeDisabled();
  const range = widget.root.querySelector('.cbk-range-text');
  const before = range?.textContent;
  await widget.press('Look at the next day');
  expect(range?.textContent).not.toBe(before);
  expect(range).toHaveFocus();
});

it('loads the times again after they did not come', async () => {
  let broken = true;
  const widget = openWidget(
    { immediateCallback: false },
    {
      through: (transport) => (request) =>
        broken ? Promise.resolve({ status: 403, headers: {}, body: 'x' }) : transport(request),
    },
  );
  await screen.findByRole('heading', { name: 'Booking is not available here' });
  broken = false;
  await widget.press('Try once more');
  await screen.findAllByRole('radio', { name: /, \d+ free$/ });
});

it('takes away times that pass while the page is open, and says once that the chosen one has', async () => {
  const widget = openWidget({ immediateCallback: false });
  const said = recordAnnouncements(widget.root);
  await screen.findAllByRole('radio', { name: /, \d+ free$/ });
  const [first] = timesOf(widget.root);
  if (!first) throw new Error('Nothing is free today.');
  await widget.user.click(first);
  expect(first).toHaveFocus();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(first.value) + 1000 });
  // The page looks at the clock every 15 seconds.
  await waitFor(() => expect(first).not.toBeInTheDocument(), { timeout: 20_000 });
  expect(timesOf(widget.root).some((radio) => radio.checked)).toBe(false);
  await waitFor(() =>
    expect(widget.root.querySelector('.cbk-choice-echo')).toHaveTextContent(
      /has passed\. Choose another one\.$/,
    ),
  );
  expect(said.filter((text) => text.includes('has passed'))).toHaveLength(1);
  expect(timesOf(widget.root)[0]).toHaveFocus();
});

it('names the hours that come twice by their zone, and no offset that holds for half of the day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2027-10-30T12:00:00Z') });
  const widget = openWidget({ immediateCallback: false, numberOfDays: 2 });
  const days = within(await screen.findByRole('group', { name: 'Day' }));
  const [, sunday] = days.getAllByRole('radio');
  if (sunday) await widget.user.click(sunday);
  const names = timesOf(widget.root).map((radio) => radio.getAttribute('aria-label'));
  expect(names.filter((name) => name?.includes(', 02:00') || name?.includes(', 2:00'))).toEqual([
    expect.stringMatching(/2:00 (CEST|GMT\+2), 3 free$/),
    expect.stringMatching(/2:00 (CET|GMT\+1), 3 free$/),
  ]);
  expect(names.filter((name) => name?.includes(', 03:00'))).toEqual([
    expect.stringMatching(/, 03:00, 3 free$/),
  ]);
  expect(screen.getByText('Times in Berlin time')).toBeInTheDocument();
});

it('writes hours as the locale does, or as it is told to', async () => {
  const american = openWidget({ immediateCallback: false, locale: 'en-US' });
  const label = () => screen.findAllByText(/^\d+:\d\d/, { selector: '.cbk-time-label' });
  expect((await label())[0]).toHaveTextContent(/ (AM|PM)$/);
  american.unmount();
  openWidget({ immediateCallback: false, locale: 'en-US', hourCycle: 'h23' });
  expect((await label())[0]).toHaveTextContent(/^\d\d:\d\d$/);
});

it('keeps the place in the list through a refresh', async () => {
  const widget = openWidget({ immediateCallback: false });
  const chosen = await widget.chooseATime();
  const list = widget.root.querySelector('.cbk-times-list');
  if (!list) throw new Error('There is no list.');
  list.scrollTop = 120;
  const asked = widget.sent.length;
  await comeBack(40);
  await waitFor(() => expect(widget.sent.length).toBeGreaterThan(asked));
  expect(widget.root.querySelector('.cbk-times-list')).toBe(list);
  expect(list.scrollTop).toBe(120);
  expect(chosen).toHaveFocus();
});

/** The radios of the times, without those of the days. */
function timesOf(root: HTMLElement): readonly HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('.cbk-times .cbk-tile')];
}
