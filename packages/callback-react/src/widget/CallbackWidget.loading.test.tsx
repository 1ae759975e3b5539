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

/** A page that has loaded nothing yet, whatever other tests did. */
async function open(props: CallbackWidgetProps): Promise<WidgetDriver> {
  vi.resetModules();
  const { openWidget } = await import('../testing/widgetDriver.tsx');
  return openWidget({ scheduledCallback: false, ...props });
}

const never = () => new Promise<never>(() => {});
const broken = () => Promise.reject(new Error('The network broke.'));

it('keeps the room of the countries, and takes numbers as they are typed, while they are not there', async () => {
  vi.doMock(country, never);
  const widget = await open({ defaultCountry: 'DE' });
  expect(widget.root.querySelector('.cbk-country')).toHaveTextContent('DE');
  await widget.fill({ phonenumber: '12' });
  await widget.press('Continue');
  await screen.findByRole('heading', { name: 'Is this right?' });
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'You are in the queue' });
  expect((await widget.sandbox.bookings())[0]?.phoneNumber).toBe('12');
});

it('books with the number as it is typed when the countries do not load', async () => {
  vi.doMock(country, broken);
  const widget = await open({ defaultCountry: 'DE' });
  await waitFor(() => expect(widget.root.querySelector('.cbk-country')).toBeNull());
  await widget.fill({ phonenumber: '12' });
  await widget.press('Continue');
  await screen.findByRole('heading', { name: 'Is this right?' });
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'You are in the queue' });
});

it('offers to load again what did not load, and leads there from the list of what is missing', async () => {
  vi.doMock(fields, broken);
  const widget = await open({ consent: true });
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
  vi.doMock(fields, never);
  const widget = await open({
    fields: { phonenumber: true, topic: { type: 'select', label: 'Topic', options: ['A'] } },
    consent: { text: 'I agree.' },
  });
  expect(widget.root.querySelectorAll('.cbk-blank')).toHaveLength(2);
  expect(widget.root).toHaveTextContent('Topic');
  expect(widget.root).toHaveTextContent('I agree.');
});
