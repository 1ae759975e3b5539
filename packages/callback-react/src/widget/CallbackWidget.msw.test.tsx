import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createCallbackClient } from 'callback-core';
import { createSandbox } from 'callback-sandbox';
import { createHandlers } from 'callback-sandbox/msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { loadPhoneRules } from '../phone/loadPhoneRules.ts';
import { CallbackWidget } from './CallbackWidget.tsx';

// A busy machine takes longer to load them than a press waits.
beforeAll(loadPhoneRules);

const sandbox = createSandbox({ faults: true });
const server = setupServer(...createHandlers(sandbox));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => sandbox.reset());
afterAll(() => server.close());

/** The client of production, unchanged: its calls go over `fetch` or `XMLHttpRequest`, and msw answers. */
const client = createCallbackClient({
  apiVersion: 'v3',
  dataURL: 'https://api.example/engagement/v3/callbacks',
  serviceName: 'service',
});

async function askForACall(phonenumber: string): Promise<void> {
  const user = userEvent.setup();
  render(<CallbackWidget client={client} />);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await user.type(screen.getByLabelText(/Phone number/), phonenumber);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await user.click(screen.getByRole('button', { name: 'Book the call' }));
}

it('books a call of which the sandbox knows', async () => {
  await askForACall('+49 30 23125 014');
  expect(await screen.findByRole('heading', { name: 'You are in the queue' })).toBeVisible();
  const [booking] = await sandbox.bookings();
  expect(booking?.phoneNumber).toBe('+493023125014');
});

it('does not say that it failed when the answer is lost', async () => {
  sandbox.planFaults({ rules: [{ fault: 'reset-after-commit', on: 'schedule' }] });
  await askForACall('+49 30 23125 014');
  expect(await screen.findByRole('heading', { name: 'We could not find out' })).toBeVisible();
  expect(await sandbox.bookings()).toHaveLength(1);
});
