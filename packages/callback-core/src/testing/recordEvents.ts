import type { CallbackClient } from '../CallbackClient.ts';
import type { CallbackEventMap } from '../events/CallbackEventMap.ts';

/** An event as it was heard. */
export interface HeardEvent {
  name: keyof CallbackEventMap;
  event: unknown;
}

const NAMES = ['scheduled', 'scheduleError', 'availableSlots', 'availabilityError'] as const;

/** Writes down every event of an attempt, in order. */
export function recordEvents(client: CallbackClient): readonly HeardEvent[] {
  const heard: HeardEvent[] = [];
  for (const name of NAMES) client.on(name, (event) => heard.push({ name, event }));
  return heard;
}
