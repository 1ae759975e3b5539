import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CallbackClient } from 'callback-core';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { CallbackProvider } from '../provider/CallbackProvider.tsx';
import { openHours } from '../testing/openHours.ts';
import { openService } from '../testing/openService.ts';
import { useCallbackAvailability } from './useCallbackAvailability.ts';
import { useCallbackEvent } from './useCallbackEvent.ts';
import { useScheduleCallback } from './useScheduleCallback.ts';

/** A page of one's own, on the hooks alone. */
function NextFreeTimes() {
  const [heard, setHeard] = useState<string[]>([]);
  const { data, error, isPending } = useCallbackAvailability({ numberOfDays: 2 });
  const { mutate, isPending: booking } = useScheduleCallback();
  useCallbackEvent('scheduled', ({ callback }) =>
    setHeard((before) => [...before, callback.desiredTime ?? 'as soon as possible']),
  );
  if (isPending) return <p>Loading…</p>;
  if (error) return <p>{error.code}</p>;
  return (
    <>
      <h2>Next free times</h2>
      <ul>
        {data.slots.slice(0, 3).map(({ startTime, capacity }) => (
          <li key={startTime}>
            {startTime}, {capacity} free{' '}
            <button
              type="button"
              disabled={booking}
              onClick={() => mutate({ phonenumber: '030 23125 014', desiredTime: startTime })}
            >
              Book {startTime}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{heard.map((time) => `Booked: ${time}`).join(', ')}</p>
    </>
  );
}

const meta = {
  title: 'Hooks',
  loaders: [() => ({ client: openService({ services: { service: openHours } }).client })],
  render: (_, { loaded }) => (
    <CallbackProvider client={loaded['client'] as CallbackClient}>
      <NextFreeTimes />
    </CallbackProvider>
  ),
} satisfies Meta;

export default meta;

export const AvailabilityAndBooking: StoryObj<typeof meta> = {
  play: async ({ canvas, userEvent }) => {
    const [first] = await canvas.findAllByRole('button', { name: /^Book / });
    if (!first) throw new Error('There is no free time.');
    await userEvent.click(first);
    const time = first.textContent?.replace('Book ', '') ?? '';
    await expect(await canvas.findByText(`Booked: ${time}`)).toBeVisible();
  },
};
