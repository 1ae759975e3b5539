import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { WidgetDriver } from '../testing/widgetDriver.tsx';
import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';

const country = '../country/countryParts.ts';
const fields = '../fields/fieldParts.ts';

afterEach(() => {
  vi.doUnmock(country);
  vi.doUnmock(fields);
});

/** A page that has loaded nothing yet, whatever other tests did, and a part whose code does not come as it should. */
async function open(
  path: typeof country | typeof fields,
  arrival: () => Promise<never>,
  props: CallbackWidgetProps,
): Promise<WidgetDriver> {
  vi.resetModules();
  const late = {
    get countryParts() {
      return arrival();
    },
    get fieldParts() {
      return arrival();
    },
  };
  vi.doMock(path, () => late);
  // Of two that ask for a mocked module at once, as StrictMode does, the second would get the real one.
  await (path === country
    ? import('../country/countryParts.ts')
    : import('../fields/fieldParts.ts'));
  const { openWidget } = await import('../testing/widgetDriver.tsx');
  return openWidget({ scheduledCallback: false, ...props });
}

const never = () => new Promise<never>(() => {});
const broken = () => Promise.reject(new Error('The network broke.'));

it('keeps the room of the countries, and takes numbers as they are typed, while they are not there', async () => {
  const widget = await open(country, never, { defaultCountry: 'DE' });
  expect(widget.root.querySelector('.cbk-country')).toHaveTextContent('DE');
  await widget.fill({ phonenumber: '(030) 23125 014' });
  await widget.press('Continue');
  await screen.findByRole('heading', { name: 'Is this right?' });
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'You are in the queue' });
  expect((await widget.sandbox.bookings())[0]?.phoneNumber).toBe('(030) 23125 014');
});

it('books with the number as it is typed when the countries do not load', async () => {
  const widget = await open(country, broken, { defaultCountry: 'DE' });
  await waitFor(() => expect(widget.root.querySelector('.cbk-country')).toBeNull());
  await widget.fill({ phonenumber: '(030) 23125 014' });
  await widget.press('Continue');
  await screen.findByRole('heading', { name: 'Is this right?' });
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'You are in the queue' });
});

it('offers to load again what did not load, and leads there from the list of what is missing', async () => {
  const widget = await open(fields, broken, { consent: true });
  expect(await screen.findByRole('alert')).toHaveTextContent('A part of this form did not load');
  await widget.fill();
  await widget.press('Continue');
  const summary = await screen.findByRole('alert', { name: '1 field needs a look' });
  await widget.user.click(summary.querySelector('a') ?? summary);
  expect(document.activeElement).toHaveClass('cbk-check');
  expect(widget.posts()).toBe(0);

  vi.doUnmock(fields);
  await widget.press('Load again');
  await widget.user.click(await screen.findByRole('checkbox'));
  expect(screen.queryByText('A part of this form did not load')).toBeNull();
  await widget.press('Continue');
  await screen.findByRole('heading', { name: 'Is this right?' });
});

it('draws blanks in the place of lists and boxes while they are not there', async () => {
  const widget = await open(fields, never, {
    fields: { phonenumber: true, topic: { type: 'select', label: 'Topic', options: ['A'] } },
    consent: { text: 'I agree.' },
  });
  expect(widget.root.querySelectorAll('.cbk-blank')).toHaveLength(2);
  expect(widget.root).toHaveTextContent('Topic');
  expect(widget.root).toHaveTextContent('I agree.');
});
