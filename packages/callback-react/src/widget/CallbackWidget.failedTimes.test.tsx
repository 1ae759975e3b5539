import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openWidget } from '../testing/widgetDriver.tsx';

it('says that the times did not load, tells the host, and loads them again', async () => {
  let broken = true;
  const onError = vi.fn();
  const widget = openWidget(
    { immediateCallback: false, onError },
    {
      through: (transport) => (request) =>
        broken ? Promise.reject(new Error('no route')) : transport(request),
    },
  );
  await screen.findByRole('button', { name: 'Load again' }, { timeout: 15_000 });
  expect(screen.getByRole('status')).toHaveTextContent('The free times did not load');
  expect(widget.root).toHaveAttribute('data-status', 'failed');
  expect(onError).toHaveBeenCalledWith(expect.objectContaining({ operation: 'availability' }));
  broken = false;
  await widget.press('Load again');
  await screen.findAllByRole('radio', { name: /, \d+ free$/ });
});
