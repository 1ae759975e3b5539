import { expect, it } from 'vitest';
import * as hooks from './hooks.ts';
import * as all from './index.ts';
import * as phone from './phone.ts';

const hookNames = [
  'CallbackProvider',
  'ProviderMissingError',
  'availabilityQueryOptions',
  'cancelMutationOptions',
  'moveByKey',
  'radioKeys',
  'rescheduleMutationOptions',
  'scheduleMutationOptions',
  'statusQueryOptions',
  'useCallbackAvailability',
  'useCallbackClient',
  'useCallbackEvent',
  'useCallbackStatus',
  'useCallbackWaitTime',
  'useCancelCallback',
  'useRescheduleCallback',
  'useScheduleCallback',
  'useSlotPicker',
  'waitTimeQueryOptions',
];

it('exports these names from "./hooks"', () => {
  expect(Object.keys(hooks).sort()).toEqual(hookNames);
});

it('exports these names from "."', () => {
  expect(Object.keys(all).sort()).toEqual(
    [
      ...hookNames,
      'Alternative',
      'AsapSteps',
      'Button',
      'CalendarLinks',
      'CallChoice',
      'CallbackLauncher',
      'CallbackWidget',
      'Confirmation',
      'ContactFields',
      'DayPicker',
      'DayRange',
      'DaysSkeleton',
      'EmptyTimes',
      'ErrorSummary',
      'Field',
      'FieldError',
      'Frame',
      'Icon',
      'LookProvider',
      'MonthPicker',
      'MonthSkeleton',
      'Notice',
      'Outcome',
      'Question',
      'RequestDetails',
      'Review',
      'ReviewRow',
      'SlotTaken',
      'Ticket',
      'TimePicker',
      'TimesSkeleton',
      'UnknownOutcome',
      'ZonePicker',
      'callingCodes',
      'createTimeFormat',
      'englishLabels',
      'keepDraft',
      'laterLabels',
      'launcherLabels',
      'listCountries',
      'mergeLabels',
      'toCallDays',
      'ZoneNote',
      'useCallbackForm',
    ].sort(),
  );
});

it('exports these names from "./phone"', () => {
  expect(Object.keys(phone).sort()).toEqual(['findLengthProblem', 'judgePhonenumber', 'toE164']);
});
