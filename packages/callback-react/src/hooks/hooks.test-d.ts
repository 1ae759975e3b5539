import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type {
  Availability,
  CallbackClient,
  CallbackError,
  CallbackRecord,
  RescheduledCallback,
  ScheduledCallback,
  ScheduleRequest,
  WaitTime,
} from 'callback-core';
import { expectTypeOf, test } from 'vitest';
import {
  type RescheduleVariables,
  type SlotPicker,
  useCallbackAvailability,
  useCallbackClient,
  useCallbackEvent,
  useCallbackStatus,
  useCallbackWaitTime,
  useCancelCallback,
  useRescheduleCallback,
  useScheduleCallback,
  useSlotPicker,
} from '../hooks.ts';

declare const client: CallbackClient;

test("useCallbackAvailability returns TanStack's result, and selects", () => {
  const whole = useCallbackAvailability({ numberOfDays: 5 });
  expectTypeOf(whole).toEqualTypeOf<UseQueryResult<Availability, CallbackError>>();
  const count = useCallbackAvailability({ client, query: { select: ({ slots }) => slots.length } });
  expectTypeOf(count.data).toEqualTypeOf<number | undefined>();
  // @ts-expect-error the client repeats, not the host
  useCallbackAvailability({ numberOfDays: 5, query: { retry: 3 } });
  // @ts-expect-error the key is decided by what is asked
  useCallbackAvailability({ numberOfDays: 5, query: { queryKey: ['mine'] } });
  // @ts-expect-error no such question
  useCallbackAvailability({ days: 5 });
});

test("useScheduleCallback returns TanStack's result, with the type of what onMutate returns", () => {
  expectTypeOf(useScheduleCallback()).toEqualTypeOf<
    UseMutationResult<ScheduledCallback, CallbackError, ScheduleRequest>
  >();
  const { context } = useScheduleCallback({ mutation: { onMutate: () => ({ at: 1 }) } });
  expectTypeOf(context).toEqualTypeOf<{ at: number } | undefined>();
  // @ts-expect-error a booking is never repeated
  useScheduleCallback({ mutation: { retry: 3 } });
  // @ts-expect-error a booking never waits for the network
  useScheduleCallback({ mutation: { networkMode: 'online' } });
  // @ts-expect-error a booking never waits for another mutation
  useScheduleCallback({ mutation: { scope: { id: 'mine' } } });
});

test("useCancelCallback returns TanStack's result and takes an id", () => {
  expectTypeOf(useCancelCallback({ client })).toEqualTypeOf<
    UseMutationResult<void, CallbackError, string>
  >();
  // @ts-expect-error never repeated by the host
  useCancelCallback({ mutation: { retry: 3 } });
});

test("useRescheduleCallback returns TanStack's result and takes the booking with the request", () => {
  expectTypeOf(useRescheduleCallback({ client })).toEqualTypeOf<
    UseMutationResult<RescheduledCallback, CallbackError, RescheduleVariables>
  >();
  // @ts-expect-error the request is part of it
  useRescheduleCallback().mutate({ id: 'abc' });
});

test("useCallbackStatus returns TanStack's result and can wait for an id", () => {
  expectTypeOf(useCallbackStatus(undefined, { pollInterval: 1000 })).toEqualTypeOf<
    UseQueryResult<CallbackRecord, CallbackError>
  >();
  const state = useCallbackStatus('abc', { query: { select: (record) => record.state } });
  expectTypeOf(state.data).toEqualTypeOf<string | undefined>();
  // @ts-expect-error that is pollInterval
  useCallbackStatus('abc', { query: { refetchInterval: 1000 } });
});

test("useCallbackWaitTime returns TanStack's result and needs a queue", () => {
  expectTypeOf(useCallbackWaitTime({ queue: 'sales' })).toEqualTypeOf<
    UseQueryResult<WaitTime, CallbackError>
  >();
  // @ts-expect-error which queue?
  useCallbackWaitTime({});
});

test('useCallbackEvent tells the listener what its event carries', () => {
  useCallbackEvent('scheduled', ({ callback }) =>
    expectTypeOf(callback).toEqualTypeOf<ScheduledCallback>(),
  );
  // @ts-expect-error no such event
  useCallbackEvent('booked', () => undefined);
});

test('useCallbackClient returns a client', () => {
  expectTypeOf(useCallbackClient()).toEqualTypeOf<CallbackClient>();
});

test('useSlotPicker takes what useCallbackAvailability gives', () => {
  const { data } = useCallbackAvailability({ numberOfDays: 5 });
  expectTypeOf(useSlotPicker({ slots: data?.slots })).toEqualTypeOf<SlotPicker>();
  expectTypeOf<SlotPicker['selected']>().exclude<undefined>().toHaveProperty('startTime');
  // @ts-expect-error slots may be undefined, but not forgotten
  useSlotPicker({ timeZone: 'UTC' });
});
