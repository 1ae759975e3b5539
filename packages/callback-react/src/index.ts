// Client, hooks and options: the same as in './hooks'.

export type { CalendarEvent } from './calendar/CalendarEvent.ts';
// The headless form.
export type { CallbackForm, ControlProps, FormField, Press } from './form/CallbackForm.ts';
export type { CallbackFormState, Settlement } from './form/CallbackFormState.ts';
export type { ContactValues } from './form/ContactValues.ts';
export type { Draft, DraftedForm, OpenDraft } from './form/Draft.ts';
export type { FieldProblem, ProblemCode } from './form/FieldProblem.ts';
export type {
  ContactName,
  DefaultFields,
  FieldOptions,
  FormFields,
  FormValues,
} from './form/FormFields.ts';
export { type KeepDraftOptions, keepDraft } from './form/keepDraft.ts';
export type { RequestOptions, UseCallbackFormOptions } from './form/UseCallbackFormOptions.ts';
export { useCallbackForm } from './form/useCallbackForm.ts';
// What the widget is made of: data and callbacks in, markup out.
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
// The look: classes and components of a host's own.
export { Icon, type IconName, type IconProps } from './icons/Icon.tsx';
// Words and times that the parts take.
export {
  type CallbackLabels,
  englishLabels,
  type LaterLabels,
  type OutcomeLabels,
} from './labels/CallbackLabels.ts';
export type {
  CallbackLabelOverrides,
  LanguageWords,
  LaterSets,
  LaterWords,
} from './labels/LanguageWords.ts';
export { laterLabels } from './labels/laterLabels.ts';
export { type LauncherLabels, launcherLabels } from './labels/launcherLabels.ts';
export { type MergedLabels, mergeLabels } from './labels/mergeLabels.ts';
export type { WriteNumber } from './labels/WriteNumber.ts';
export { CallbackLauncher } from './launcher/CallbackLauncher.tsx';
export type { CallbackLauncherProps, ConfirmClose } from './launcher/CallbackLauncherProps.ts';
// The life of a widget.
export type { LifecycleMetadata } from './lifecycle/LifecycleMetadata.ts';
export type { LifecycleListener, LifecycleProps } from './lifecycle/LifecycleProps.ts';
export type { CallbackClassNames } from './look/CallbackClassNames.ts';
export type { CallbackComponents } from './look/CallbackComponents.ts';
export type { CallbackSlot } from './look/CallbackSlot.ts';
export { LookProvider, type LookProviderProps } from './look/LookProvider.tsx';
export type { WaitTimeOptions } from './offer/WaitTimeOptions.ts';
export { Alternative, type AlternativeProps } from './parts/Alternative.tsx';
export { AsapSteps, type AsapStepsProps } from './parts/AsapSteps.tsx';
export { Button, type ButtonProps } from './parts/Button.tsx';
export { CalendarLinks, type CalendarLinksProps } from './parts/CalendarLinks.tsx';
export { CallChoice, type CallChoiceProps } from './parts/CallChoice.tsx';
export { Confirmation, type ConfirmationProps } from './parts/Confirmation.tsx';
export { ContactFields, type ContactFieldsProps } from './parts/ContactFields.tsx';
export { DayPicker, type DayPickerProps } from './parts/DayPicker.tsx';
export { DayRange, type DayRangeProps } from './parts/DayRange.tsx';
export { EmptyTimes, type EmptyTimesProps } from './parts/EmptyTimes.tsx';
export { ErrorSummary, type ErrorSummaryProps } from './parts/ErrorSummary.tsx';
export { Field, type FieldProps } from './parts/Field.tsx';
export { FieldError, type FieldErrorProps } from './parts/FieldError.tsx';
export { Frame, type FrameProps } from './parts/Frame.tsx';
export { MonthPicker, type MonthPickerProps } from './parts/MonthPicker.tsx';
export { Notice, type NoticeProps } from './parts/Notice.tsx';
export { Outcome, type OutcomeProps } from './parts/Outcome.tsx';
export { Question, type QuestionProps } from './parts/Question.tsx';
export { RequestDetails, type RequestDetailsProps } from './parts/RequestDetails.tsx';
export { Review, type ReviewProps } from './parts/Review.tsx';
export { ReviewRow, type ReviewRowProps } from './parts/ReviewRow.tsx';
export { SlotTaken, type SlotTakenProps } from './parts/SlotTaken.tsx';
export { Ticket, type TicketProps } from './parts/Ticket.tsx';
export { TimePicker, type TimePickerProps } from './parts/TimePicker.tsx';
export { DaysSkeleton, MonthSkeleton, TimesSkeleton } from './parts/TimesSkeleton.tsx';
export { UnknownOutcome, type UnknownOutcomeProps } from './parts/UnknownOutcome.tsx';
export { ZoneNote, type ZoneNoteProps } from './parts/ZoneNote.tsx';
export { ZonePicker, type ZonePickerProps } from './parts/ZonePicker.tsx';
// Telephone numbers: the rules themselves are in './phone'.
export { callingCodes } from './phone/callingCodes.ts';
export { listCountries, type PhoneCountry } from './phone/listCountries.ts';
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
export {
  createTimeFormat,
  type TimeFormat,
  type TimeFormatOptions,
} from './time/createTimeFormat.ts';
export type { CallDay } from './times/CallDay.ts';
export { type CallDaysOptions, toCallDays } from './times/toCallDays.ts';
// The widget.
export { CallbackWidget } from './widget/CallbackWidget.tsx';
export type { CallbackWidgetProps } from './widget/CallbackWidgetProps.ts';
