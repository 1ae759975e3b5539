import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openWidget } from '../testing/widgetDriver.tsx';

const asap = { scheduledCallback: false, defaultValues: { phonenumber: '030 23125 014' } };

it('books nothing before the box is ticked, and sends that it was', async () => {
  const widget = openWidget({ ...asap, consent: { href: '/privacy' } });
  const box = await screen.findByRole('checkbox', {
    name: 'You may use my details to call me back.',
  });
  expect(box).toBeRequired();
  expect(box).not.toBeChecked();
  const link = screen.getByRole('link', { name: /^How we treat your data/ });
  expect(link).toHaveAttribute('href', '/privacy');
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAccessibleName(/opens in a new tab/);
  await widget.press('Continue');
  const summary = await screen.findByRole('alert', { name: '1 field needs a look' });
  expect(summary).toHaveTextContent('Tick the box so that we may call you');
  await waitFor(() => expect(summary).toHaveFocus());
  expect(box).toHaveAccessibleDescription('Error: Tick the box so that we may call you');
  await widget.user.click(box);
  await widget.press('Continue');
  await screen.findByRole('heading', { name: 'Is this right?' });
  await widget.press('Book the call');
  await screen.findByRole('heading', { name: 'You are in the queue' });
  expect(widget.sent.find(({ method }) => method === 'POST')?.body).toMatch(/"consent":true/);

  await widget.press('Book a new call');
  // It was given for one call.
  expect(await screen.findByRole('checkbox')).not.toBeChecked();
});

it('says it in the words of the page', async () => {
  openWidget({
    ...asap,
    consent: { text: 'I agree.', href: '/terms', linkText: 'To what?' },
  });
  expect(await screen.findByRole('checkbox', { name: 'I agree.' })).toBeVisible();
  expect(screen.getByRole('link', { name: /^To what\?/ })).toBeVisible();
});
