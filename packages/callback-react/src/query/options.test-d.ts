import {
  type QueryClient,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
import type {
  Availability,
  CallbackClient,
  CallbackError,
  CallbackRecord,
  RescheduledCallback,
  WaitTime,
} from 'callback-core';
import { expectTypeOf, test } from 'vitest';
import {
  availabilityQueryOptions,
  cancelMutationOptions,
  rescheduleMutationOptions,
  scheduleMutationOptions,
  statusQueryOptions,
  waitTimeQueryOptions,
} from '../hooks.ts';

declare const client: CallbackClient;
declare const queryClient: QueryClient;
const free = availabilityQueryOptions(client, { numberOfDays: 5 });

test('the options bring data and errors with their types wherever TanStack takes options', () => {
  const { data, error } = useQuery(free);
  expectTypeOf(data).toEqualTypeOf<Availability | undefined>();
  expectTypeOf(error).toEqualTypeOf<CallbackError | null>();
  expectTypeOf(useSuspenseQuery(free).data).toEqualTypeOf<Availability>();
  const [first] = useQueries({ queries: [free] });
  expectTypeOf(first.error).toEqualTypeOf<CallbackError | null>();
  const count = useQuery({ ...free, select: ({ slots }) => slots.length });
  expectTypeOf(count.data).toEqualTypeOf<number | undefined>();
});

test('a key knows what it leads to', () => {
  expectTypeOf(queryClient.getQueryData(free.queryKey)).toEqualTypeOf<Availability | undefined>();
  expectTypeOf(queryClient.fetchQuery(free)).resolves.toEqualTypeOf<Availability>();
});

test('so do the other options', () => {
  expectTypeOf(useQuery(statusQueryOptions(client, 'abc')).data).toEqualTypeOf<
    CallbackRecord | undefined
  >();
  const wait = useQuery(waitTimeQueryOptions(client, { queue: 'sales' }));
  expectTypeOf(wait.data).toEqualTypeOf<WaitTime | undefined>();
  const book = useMutation(scheduleMutationOptions(client));
  expectTypeOf(book.error).toEqualTypeOf<CallbackError | null>();
  expectTypeOf(useMutation(cancelMutationOptions(client)).variables).toEqualTypeOf<
    string | undefined
  >();
  expectTypeOf(useMutation(rescheduleMutationOptions(client)).data).toEqualTypeOf<
    RescheduledCallback | undefined
  >();
});
