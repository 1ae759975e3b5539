import { QueryClient, useMutation, useQuery } from '@tanstack/react-query';
import { type CallbackErrorCode, createCallbackClient } from 'callback-core';
import { CallbackWidget } from 'callback-react';
import {
  availabilityQueryOptions,
  scheduleMutationOptions,
  useCallbackAvailability,
  useScheduleCallback,
  useSlotPicker,
} from 'callback-react/hooks';
import { createSandbox } from 'callback-sandbox';

const client = createCallbackClient({ dataURL: 'https://example.com/callback/service' });

export async function load(): Promise<number> {
  const { slots } = await new QueryClient().fetchQuery(
    availabilityQueryOptions(client, { numberOfDays: 5 }),
  );
  const bookings = await createSandbox().bookings();
  return slots.length + bookings.length;
}

export function Booking() {
  const { data, error } = useCallbackAvailability({ client, numberOfDays: 5 });
  const free = useQuery(availabilityQueryOptions(client, { numberOfDays: 5 }));
  const book = useMutation(scheduleMutationOptions(client));
  const { mutate } = useScheduleCallback({ client, mutation: { onSuccess: ({ id }) => id } });
  const picker = useSlotPicker({ slots: data?.slots });
  const codes: (CallbackErrorCode | undefined)[] = [
    error?.code,
    free.error?.code,
    book.error?.code,
  ];
  // @ts-expect-error a booking is never repeated
  useScheduleCallback({ client, mutation: { retry: 3 } });
  return (
    <>
      <button
        type="button"
        onClick={() => mutate({ phonenumber: '1', desiredTime: picker.selected?.startTime })}
      >
        {codes.join()}
      </button>
      <CallbackWidget client={client} onScheduled={({ id }) => id.toUpperCase()} />
    </>
  );
}
