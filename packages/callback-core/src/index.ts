export type { Availability, TimeSlot } from './answer/Availability.ts';
export type { CallbackRecord } from './answer/CallbackRecord.ts';
export type { OpenFor } from './answer/OpenFor.ts';
export type { QueueStatus } from './answer/QueueStatus.ts';
export type { RescheduledCallback, ScheduledCallback } from './answer/ScheduledCallback.ts';
export type { WaitTime } from './answer/WaitTime.ts';
export type { CallbackClient, CallOptions, ScheduleOptions } from './CallbackClient.ts';
export type { CallbackClientOptions } from './CallbackClientOptions.ts';
export type { ApiVersion, CallbackConfig, HeadersOption } from './config/CallbackConfig.ts';
export type { ServiceParameters, V1Parameters, V3Parameters } from './config/ServiceParameters.ts';
export type { VisitorIds, VisitorIdsOption } from './config/VisitorIds.ts';
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
export type {
  AvailabilityInput,
  CallbackProtocol,
  IdInput,
  OpenForInput,
  ProtocolContext,
  ProtocolOperation,
  ProtocolRequest,
  QueueInput,
  Reply,
  RescheduleInput,
  ScheduleInput,
} from './protocol/CallbackProtocol.ts';
export type { Refusal } from './protocol/Refusal.ts';
export type {
  FindCallbacks,
  FoundCallback,
  Reconciliation,
  UnknownAttempt,
} from './reconcile/Reconciliation.ts';
export { reconcile } from './reconcile/reconcile.ts';
export type { AvailabilityQuery } from './request/AvailabilityQuery.ts';
export type { OpenForQuery } from './request/OpenForQuery.ts';
export type { QueueQuery } from './request/QueueQuery.ts';
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
