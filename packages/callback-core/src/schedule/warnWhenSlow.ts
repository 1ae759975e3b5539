import type { ClientParts } from '../ClientParts.ts';
import type { ScheduleRequest } from '../request/ScheduleRequest.ts';

/** Tells at `ajaxTimeout` that a booking takes long, where it may take longer. Returns how to call that off. */
export function warnWhenSlow(
  request: ScheduleRequest,
  { config, clock, emit }: Pick<ClientParts, 'config' | 'clock' | 'emit'>,
): () => void {
  const { ajaxTimeout, scheduleTimeout } = config;
  if (scheduleTimeout <= ajaxTimeout) return () => {};
  return clock.after(ajaxTimeout, () => emit('schedulePending', { request }));
}
