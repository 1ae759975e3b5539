export {
  type UseCallbackAvailabilityOptions,
  useCallbackAvailability,
} from './hooks/useCallbackAvailability.ts';
export { useCallbackClient } from './hooks/useCallbackClient.ts';
export { useCallbackEvent } from './hooks/useCallbackEvent.ts';
export {
  type UseScheduleCallbackOptions,
  useScheduleCallback,
} from './hooks/useScheduleCallback.ts';
export { CallbackProvider, type CallbackProviderProps } from './provider/CallbackProvider.tsx';
export { ProviderMissingError } from './provider/ProviderMissingError.ts';
export type { AvailabilityKey, NormalizedAvailabilityQuery } from './query/availabilityKey.ts';
export {
  type AvailabilityQueryOptions,
  availabilityQueryOptions,
} from './query/availabilityQueryOptions.ts';
export {
  type ScheduleMutationOptions,
  scheduleMutationOptions,
} from './query/scheduleMutationOptions.ts';
