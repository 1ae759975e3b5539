import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CallbackClient, ScheduledCallback } from 'callback-core';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { CallbackProvider } from '../provider/CallbackProvider.tsx';
import { BookingStatus } from '../testing/examples/BookingStatus.tsx';
import { CancelButton } from '../testing/examples/CancelButton.tsx';
import { PickATime } from '../testing/examples/PickATime.tsx';
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

/** From free times to a call that is booked, followed and cancelled. */
function PickAndCancel() {
  const { mutate, data } = useScheduleCallback();
  if (!data) {
    const book = (desiredTime: string) => mutate({ phonenumber: '030 23125 014', desiredTime });
    return <PickATime onPick={book} />;
  }
  return <Booked callback={data} />;
}

function Booked({ callback }: { callback: ScheduledCallback }) {
  return (
    <>
      <h2>Booked</h2>
      <BookingStatus id={callback.id} />
      <CancelButton id={callback.id} />
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

export const SlotPickerStatusAndCancel: StoryObj<typeof meta> = {
  render: (_, { loaded }) => (
    <CallbackProvider client={loaded['client'] as CallbackClient}>
      <PickAndCancel />
    </CallbackProvider>
  ),
  play: async ({ canvas, userEvent }) => {
    const days = await canvas.findAllByRole('radio', { name: /free$/ });
    // Tomorrow has times at any hour of today.
    if (days[1]) await userEvent.click(days[1]);
    const [time] = canvas.getAllByRole('radio', { name: /^\d+:\d\d/ });
    if (!time) throw new Error('There is no free time.');
    await userEvent.click(time);
    await userEvent.keyboard('{End}');
    await expect(time).not.toBeChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await canvas.findByRole('heading', { name: 'Booked' });
    await canvas.findByText('SCHEDULED');
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel the call' }));
    await canvas.findByText('The call is cancelled.');
  },
};
