import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openWidget, type WidgetDriver } from '../testing/widgetDriver.tsx';

const presses: [string, (widget: WidgetDriver) => Promise<void>][] = [
  [
    'the form is submitted twice in one moment',
    async ({ root }) => {
      const form = root.querySelector('form');
      act(() => {
        form?.requestSubmit();
        form?.requestSubmit();
      });
    },
  ],
  [
    'the button is double-clicked',
    ({ user }) => user.dblClick(screen.getByRole('button', { name: 'Book the call' })),
  ],
  [
    'Enter is pressed five times',
    async ({ user }) => {
      screen.getByRole('button', { name: 'Book the call' }).focus();
      await user.keyboard('{Enter}{Enter}{Enter}{Enter}{Enter}');
    },
  ],
];

it.each(presses)('sends one request when %s', async (_, press) => {
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const widget = openWidget(
    {},
    {
      through: (transport) => async (request) => {
        if (request.method === 'POST') await answered;
        return transport(request);
      },
    },
  );
  await widget.goToCheck();
  await press(widget);
  const button = await screen.findByRole('button', { name: 'Booking…' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  answer();
  await screen.findByRole('heading', { name: 'Your call is booked' });
  expect(widget.posts()).toBe(1);
  expect(await widget.sandbox.bookings()).toHaveLength(1);
});

it('does not book by the second half of a double click on Continue', async () => {
  const widget = openWidget();
  await widget.press('Continue');
  await widget.fill();
  await widget.user.dblClick(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByRole('heading', { name: 'Is this right?' });
  // The press on the new step, at the same place, still belongs to the same double click.
  const book = screen.getByRole('button', { name: 'Book the call' });
  act(() => {
    book.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }));
  });
  await waitFor(() => expect(book).toHaveTextContent('Book the call'));
  expect(widget.posts()).toBe(0);
});
