import { screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('react-day-picker');
  vi.resetModules();
});

it('takes days in a row where the view of a month does not load', async () => {
  // As on a page that has not loaded it before, whatever other tests did.
  vi.resetModules();
  vi.doMock('react-day-picker', () => {
    throw new Error('The network broke.');
  });
  const { openWidget } = await import('../testing/widgetDriver.tsx');
  openWidget({ immediateCallback: false, view: 'month', numberOfDays: 4 });
  const days = await screen.findByRole('group', { name: 'Day' });
  expect(within(days).getAllByRole('radio')).toHaveLength(4);
  expect(screen.queryByRole('grid')).toBeNull();
});
