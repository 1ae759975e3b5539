import type { ComponentPropsWithoutRef } from 'react';
import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';

/** What is left for the root: everything that is not the widget's own. */
export function rootAttributes({
  client: _client,
  immediateCallback: _immediate,
  scheduledCallback: _scheduled,
  numberOfDays: _days,
  maxTimeSlots: _slots,
  serviceName: _service,
  userData: _data,
  defaultValues: _values,
  locale: _locale,
  timeZone: _zone,
  hourCycle: _hours,
  theme: _theme,
  labels: _labels,
  onScheduled: _scheduledListener,
  onError: _errorListener,
  onOpened: _opened,
  onStarted: _started,
  onSubmitted: _submitted,
  onCompleted: _completed,
  onCancelled: _cancelled,
  onClosed: _closed,
  personalData: _personal,
  ...attributes
}: CallbackWidgetProps): Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  return attributes;
}
