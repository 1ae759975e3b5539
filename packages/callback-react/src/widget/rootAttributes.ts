import type { ComponentPropsWithoutRef } from 'react';
import type { CallbackWidgetProps } from './CallbackWidgetProps.ts';

/** What is left for the root: everything that is not the widget's own. */
export function rootAttributes({
  client: _client,
  immediateCallback: _immediate,
  scheduledCallback: _scheduled,
  waitTime: _wait,
  view: _view,
  numberOfDays: _days,
  maxTimeSlots: _slots,
  serviceName: _service,
  changeable: _changeable,
  userData: _data,
  defaultValues: _values,
  fields: _fields,
  consent: _consent,
  captcha: _captcha,
  autoSubmit: _auto,
  countryCodes: _codes,
  defaultCountry: _country,
  countries: _countries,
  locale: _locale,
  timeZone: _zone,
  timeZoneSelect: _zoneSelect,
  hourCycle: _hours,
  theme: _theme,
  density: _density,
  classNames: _classNames,
  components: _components,
  labels: _labels,
  onScheduled: _scheduledListener,
  onCallCancelled: _cancelledListener,
  onRescheduled: _rescheduledListener,
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
