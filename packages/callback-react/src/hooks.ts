export {
  type UseCallbackAvailabilityOptions,
  useCallbackAvailability,
} from './hooks/useCallbackAvailability.ts';
export { useCallbackClient } from './hooks/useCallbackClient.ts';
export { useCallbackEvent } from './hooks/useCallbackEvent.ts';
export { type UseCallbackStatusOptions, useCallbackStatus } from './hooks/useCallbackStatus.ts';
export {
  type UseCallbackWaitTimeOptions,
  useCallbackWaitTime,
} from './hooks/useCallbackWaitTime.ts';
export { type UseCancelCallbackOptions, useCancelCallback } from './hooks/useCancelCallback.ts';
export {
  type UseRescheduleCallbackOptions,
  useRescheduleCallback,
} from './hooks/useRescheduleCallback.ts';
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
export type { CallbackMutationOptions } from './query/CallbackMutationOptions.ts';
export type { CallbackQueryOptions } from './query/CallbackQueryOptions.ts';
export {
  type CancelMutationOptions,
  cancelMutationOptions,
} from './query/cancelMutationOptions.ts';
export type { ClientKey } from './query/clientKey.ts';
export {
  type RescheduleMutationOptions,
  type RescheduleVariables,
  rescheduleMutationOptions,
} from './query/rescheduleMutationOptions.ts';
export {
  type BookOptions,
  type ScheduleMutationOptions,
  scheduleMutationOptions,
} from './query/scheduleMutationOptions.ts';
export type { StatusKey } from './query/statusKey.ts';
export {
  type FollowOptions,
  type StatusQueryOptions,
  statusQueryOptions,
} from './query/statusQueryOptions.ts';
export {
  type WaitTimeKey,
  type WaitTimeQueryOptions,
  waitTimeQueryOptions,
} from './query/waitTimeQueryOptions.ts';
export type { LossReason } from './slotPicker/findLoss.ts';
export { moveByKey, type RadioOption, type RadioStep } from './slotPicker/moveByKey.ts';
export { type RadioMove, radioKeys } from './slotPicker/radioKeys.ts';
export type {
  LostTime,
  PickedTime,
  PickerDay,
  PickerTime,
  RadioGroupProps,
  RadioProps,
  SlotPicker,
} from './slotPicker/SlotPicker.ts';
export { type UseSlotPickerOptions, useSlotPicker } from './slotPicker/useSlotPicker.ts';
export type { CallDay } from './times/CallDay.ts';
