import type { DataTag, QueryKey } from '@tanstack/react-query';
import type { CallbackError } from 'callback-core';

/** TanStack Query options of a question to a client: for `useQuery`, `useSuspenseQuery`, `prefetchQuery` and the like. */
export interface CallbackQueryOptions<TData, TKey extends QueryKey> {
  /** Knows what it leads to: `queryClient.getQueryData(queryKey)` is typed. */
  queryKey: DataTag<TKey, TData, CallbackError>;
  queryFn: (context: { signal: AbortSignal }) => Promise<TData>;
  /** Milliseconds for which an answer counts as fresh. */
  staleTime: number;
  /** The client repeats by itself where that makes sense; a second layer would multiply its requests. */
  retry: false;
  networkMode: 'online';
  /** Never set here: it is what tells TanStack Query that errors are `CallbackError`. */
  throwOnError?: (error: CallbackError) => boolean;
}
