import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openWidget } from '../testing/widgetDriver.tsx';

it('lists what is missing, takes the focus there and leads to the field', async () => {
  const widget = openWidget();
  await widget.press('Continue');
  await widget.press('Continue');
  const summary = await screen.findByRole('alert', { name: '1 field needs a look' });
  await waitFor(() => expect(summary).toHaveFocus());
  const link = within(summary).getByRole('link', { name: 'Enter a phone number' });
  const field = screen.getByLabelText(/Phone number/);
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(
    'Any way of writing it is fine. Error: Enter a phone number',
  );
  const address = location.href;
  await widget.user.click(link);
  expect(field).toHaveFocus();
  expect(location.href).toBe(address);
});

it('refuses a number that no telephone has', async () => {
  const widget = openWidget({ defaultValues: { phonenumber: '1'.repeat(65) } });
  await widget.press('Continue');
  await widget.press('Continue');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This number is too long. Check the last digits.',
  );
});

it('asks for a time at the times, and puts the focus on the first', async () => {
  const widget = openWidget({ immediateCallback: false });
  await screen.findAllByRole('radio', { name: /free$/ });
  await widget.press('Continue');
  const group = screen.getByRole('group', { description: 'Error: Choose a time for the call' });
  expect(within(group).getAllByRole('radio')[0]).toHaveFocus();
  await widget.chooseATime();
  expect(screen.queryByText('Choose a time for the call')).toBeNull();
  expect(screen.getByRole('heading', { name: 'When should we call?' })).not.toHaveFocus();
});

it('tells the browser what each field is', async () => {
  const widget = openWidget({ scheduledCallback: false });
  const autocomplete = [...widget.root.querySelectorAll('input')].map(
    (input) => input.autocomplete,
  );
  expect(autocomplete).toEqual(['given-name', 'family-name', 'tel']);
  expect(screen.getByLabelText(/Phone number/)).toBeRequired();
  expect(screen.getByLabelText(/Phone number/)).toHaveAttribute('inputmode', 'tel');
});

it('keeps the ids of two widgets apart', () => {
  openWidget({ scheduledCallback: false });
  openWidget({ scheduledCallback: false });
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(8);
});
