'use client';
import type { CallbackClient, CallbackEventMap } from 'callback-core';
import { useEffect } from 'react';
import { useCallbackClient } from './useCallbackClient.ts';
import { useLatest } from './useLatest.ts';

/**
 * Hears an event of the client while the component is there. The listener may be written inline:
 * the latest one is called, and nothing is subscribed anew when it changes.
 *
 * @example
 * ```tsx
 * useCallbackEvent('scheduled', ({ callback }) => analytics.track('booked', callback.id));
 * ```
 */
export function useCallbackEvent<Name extends keyof CallbackEventMap>(
  name: Name,
  listener: (event: CallbackEventMap[Name]) => void,
  options: { client?: CallbackClient | undefined } = {},
): void {
  const client = useCallbackClient(options.client);
  const latest = useLatest(listener);
  useEffect(() => client.on(name, (event) => latest.current(event)), [client, name]);
}
