import type { MutationFunctionContext } from '@tanstack/react-query';
import type { CallbackError } from 'callback-core';
import type { SendNow } from './sendNow.ts';

/** TanStack Query options that change a booking: for `useMutation`. */
export interface CallbackMutationOptions<TData, TVariables> extends SendNow {
  mutationFn: (variables: TVariables, context: MutationFunctionContext) => Promise<TData>;
  /** Never set here: it is what tells TanStack Query that errors are `CallbackError`. */
  throwOnError?: (error: CallbackError) => boolean;
}
