import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { bookACall } from '../testing/bookACall.ts';

it('does not choose the time again that was just booked', async () => {
  const widget = await bookACall();
  await widget.press('Book a new call');
  await screen.findByRole('heading', { name: 'When should we call?' });
  expect(screen.getByRole('radio', { name: /As soon as possible/ })).toBeChecked();
  await widget.user.click(screen.getByRole('radio', { name: /At a time you choose/ }));
  await screen.findByRole('group', { name: 'Day' });
  expect(screen.getByText('No time chosen yet')).toBeVisible();
});

it('leaves the choice of a time open where nothing else is offered', async () => {
  const widget = await bookACall({ immediateCallback: false });
  await widget.press('Book a new call');
  await screen.findByRole('heading', { name: 'When should we call?' });
  expect(screen.getByText('No time chosen yet')).toBeVisible();
});
