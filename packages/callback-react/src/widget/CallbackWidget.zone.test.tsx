import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openHours } from '../testing/openHours.ts';
import { recordAnnouncements } from '../testing/recordAnnouncements.ts';
import { openWidget } from '../testing/widgetDriver.tsx';

const change = () => screen.getByRole('button', { name: 'Change time zone' });

const zoneLine = (text: RegExp | string) => screen.findByText(text, { selector: '.cbk-zone p' });

async function openPanel(props: Parameters<typeof openWidget>[0] = {}) {
  const widget = openWidget({ immediateCallback: false, timeZoneSelect: true, ...props });
  const chosen = await widget.chooseATime();
  await widget.user.click(change());
  const field = await screen.findByRole('combobox', { name: 'Find a city or zone' });
  return { ...widget, chosen, field };
}

it('offers no other zone unless it is asked to', async () => {
  const widget = openWidget({ immediateCallback: false });
  await widget.chooseATime();
  expect(screen.getByText(/^Times in Berlin time, GMT\+[12]$/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Change time zone' })).toBeNull();
});

it('shows the likely zones before all others, each with its offset and clock', async () => {
  const { field } = await openPanel();
  expect(field).toHaveFocus();
  const list = screen.getByRole('listbox', { name: 'Time zones' });
  const likely = within(list).getByRole('group', { name: 'Likely for you' });
  const names = within(likely).getAllByRole('option');
  expect(names[0]).toHaveTextContent(/^BerlinGMT\+[12] · \d\d:\d\d$/);
  expect(names[0]).toHaveAttribute('aria-selected', 'true');
  expect(field).toHaveAttribute('aria-activedescendant', names[0]?.id);
  // The tests run where the viewer's zone is UTC.
  expect(names).toHaveLength(2);
  const all = within(list).getByRole('group', { name: 'All zones' });
  expect(within(all).getAllByRole('option').length).toBeGreaterThan(400);
  expect(within(all).queryByRole('option', { name: /^Berlin/ })).toBeNull();
});

it('keeps the chosen moment in another zone, says the zone once, and gives the focus back', async () => {
  const { user, field, chosen, root } = await openPanel();
  const said = recordAnnouncements(root);
  await user.type(field, 'tokyo');
  await user.keyboard('{Enter}');
  await zoneLine(/^Times in Tokyo time, GMT\+9$/);
  expect(change()).toHaveFocus();
  expect(change()).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('combobox')).toBeNull();
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', timeStyle: 'short' });
  const checked = within(root)
    .getAllByRole<HTMLInputElement>('radio')
    .find((radio) => radio.value === chosen.value);
  expect(checked).toBeChecked();
  expect(checked).toHaveAccessibleName(new RegExp(time.format(new Date(chosen.value))));
  await waitFor(() =>
    expect(root.querySelector('.cbk-choice-echo')).toHaveTextContent('Tokyo time'),
  );
  // The answer to the question for the days of Tokyo changes nothing any more.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(said).toEqual(['Times in Tokyo time, GMT+9']);
  expect(change()).toHaveFocus();
});

it('names the other zone when it is checked, when it is booked, and in the calendar', async () => {
  const { user, field, press, fill } = await openPanel();
  await user.type(field, 'kathmandu{Enter}');
  await zoneLine('Times in Kathmandu time, GMT+5:45');
  await press('Continue');
  await fill();
  await press('Continue');
  await screen.findByText(/Kathmandu time, GMT\+5:45/);
  await press('Book the call');
  await screen.findByRole('heading', { name: 'Your call is booked' });
  expect(screen.getByText('Kathmandu time, GMT+5:45')).toBeInTheDocument();
  const google = await screen.findByRole('link', { name: /Google/ });
  const details = new URL(google.getAttribute('href') ?? '').searchParams.get('details');
  expect(details).toMatch(/^\w+ \d+ \w+,? \d\d:\d\d \(Kathmandu time, GMT\+5:45\)\n/);
});

it('goes back to the days of the chosen time where another zone has it on another day', async () => {
  const { user, field, chosen, root } = await openPanel({ numberOfDays: 1 });
  const midnight = within(root)
    .getAllByRole<HTMLInputElement>('radio')
    .filter((radio) => radio.value.includes('T'))
    .at(-1);
  if (midnight) await user.click(midnight);
  expect(chosen).not.toBe(midnight);
  await user.click(change());
  await user.type(await screen.findByRole('combobox'), 'auckland{Enter}');
  await zoneLine(/^Times in Auckland time/);
  const checked = await waitFor(() => {
    const radio = within(root)
      .getAllByRole<HTMLInputElement>('radio')
      .find(({ value }) => value === midnight?.value);
    expect(radio).toBeChecked();
    return radio;
  });
  expect(checked).toBeInTheDocument();
  expect(field).not.toBeInTheDocument();
  expect(document.body).not.toHaveFocus();
});

it('leaves everything as it is on Escape, and when the focus goes elsewhere', async () => {
  const { user, field, root } = await openPanel();
  await user.type(field, 'tok');
  await user.keyboard('{ArrowDown}{Escape}');
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(change()).toHaveFocus();
  expect(screen.getByText(/^Times in Berlin time/)).toBeInTheDocument();
  await user.click(change());
  await screen.findByRole('combobox');
  await user.tab();
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(root).toContainElement(document.activeElement as HTMLElement);
  expect(change()).not.toHaveFocus();
});

it('closes by the button that opened it', async () => {
  const { user } = await openPanel();
  await user.click(change());
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(change()).toHaveFocus();
});

it('goes through what was found with the arrow keys, round the end', async () => {
  const { user, field } = await openPanel();
  const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  await user.type(field, 'new');
  expect(active()).toHaveTextContent(/^New/);
  const first = active();
  await user.keyboard('{ArrowUp}');
  expect(active()).not.toBe(first);
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe(first);
  await user.clear(field);
  await user.type(field, 'atlantis');
  expect(screen.queryAllByRole('option')).toHaveLength(0);
  expect(screen.getByText('No zone of that name')).toBeInTheDocument();
  await user.keyboard('{Enter}');
  expect(field).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'When should we call?' })).toBeInTheDocument();
});

it('takes an option by a press, and remembers zones that were chosen', async () => {
  const { user, field } = await openPanel();
  await user.type(field, 'lisbon');
  await user.click(screen.getByRole('option', { name: /^Lisbon/ }));
  await zoneLine(/^Times in Lisbon time/);
  await user.click(change());
  const likely = await screen.findByRole('group', { name: 'Likely for you' });
  expect(within(likely).getByRole('option', { name: /^Lisbon/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  expect(within(likely).getByRole('option', { name: /^Berlin/ })).toBeInTheDocument();
});

it('brings the focus to the days where another zone has nothing free', async () => {
  const widget = openWidget(
    { immediateCallback: false, timeZoneSelect: true, numberOfDays: 1 },
    { services: { service: { ...openHours } } },
  );
  await screen.findAllByRole('radio', { name: /, \d+ free$/ });
  await widget.user.click(change());
  await widget.user.type(await screen.findByRole('combobox'), 'kiritimati{Enter}');
  await waitFor(() => expect(document.body).not.toHaveFocus());
});
