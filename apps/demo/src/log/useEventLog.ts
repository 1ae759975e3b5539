import type { CallbackEventMap } from 'callback-core';
import { useCallbackEvent } from 'callback-react';
import { useCallback, useState } from 'react';

/** One event as it was heard. */
export interface LogEntry {
  id: number;
  at: Date;
  name: keyof CallbackEventMap;
  event: CallbackEventMap[keyof CallbackEventMap];
}

/** Newest first. */
export type EventLog = readonly LogEntry[];

/** Hears every event of the client above. What it keeps stays on this page. */
export function useEventLog(): EventLog {
  const [log, setLog] = useState<EventLog>([]);
  const add = useCallback((name: LogEntry['name'], event: LogEntry['event']) => {
    setLog((entries) => [{ id: entries.length, at: new Date(), name, event }, ...entries]);
  }, []);

  useCallbackEvent('ready', (event) => add('ready', event));
  useCallbackEvent('availableSlots', (event) => add('availableSlots', event));
  useCallbackEvent('availabilityError', (event) => add('availabilityError', event));
  useCallbackEvent('retry', (event) => add('retry', event));
  useCallbackEvent('schedulePending', (event) => add('schedulePending', event));
  useCallbackEvent('scheduled', (event) => add('scheduled', event));
  useCallbackEvent('scheduleError', (event) => add('scheduleError', event));
  return log;
}
