export type { Availability, TimeSlot } from './answer/Availability.ts';
export type { ScheduledCallback } from './answer/ScheduledCallback.ts';
export type { CallbackClient, CallOptions } from './CallbackClient.ts';
export type { CallbackClientOptions } from './CallbackClientOptions.ts';
export type { ApiVersion, CallbackConfig, HeadersOption } from './config/CallbackConfig.ts';
export { createCallbackClient } from './createCallbackClient.ts';
export {
  CallbackError,
  type CallbackErrorDetails,
  type CallbackOperation,
  type FieldErrors,
  isCallbackError,
} from './errors/CallbackError.ts';
export type { Booked, CallbackErrorCode, Retry } from './errors/errorKinds.ts';
export type { CallbackEventMap } from './events/CallbackEventMap.ts';
export type { Clock } from './policy/Clock.ts';
export type { AvailabilityQuery } from './request/AvailabilityQuery.ts';
export type { ScheduleRequest } from './request/ScheduleRequest.ts';
export { type FormatSlotOptions, formatSlot } from './slots/formatSlot.ts';
export { groupSlotsByDay, type SlotDay } from './slots/groupSlotsByDay.ts';
export { isSlotInPast } from './slots/isSlotInPast.ts';
export {
  type Transport,
  TransportFailure,
  type TransportRequest,
  type TransportResponse,
} from './transport/Transport.ts';
