import type { CallbackClient } from 'callback-core';
import { type ClientKey, clientKey } from './clientKey.ts';

/** Key of a booking in the cache. `['callback', 'status']` matches all of them. */
export type StatusKey = readonly ['callback', 'status', ClientKey, string | undefined];

/** One booking of one service. */
export function statusKey(client: CallbackClient, id: string | undefined): StatusKey {
  return ['callback', 'status', clientKey(client), id];
}
