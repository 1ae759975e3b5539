'use client';
import type { CallbackClient } from 'callback-core';
import { useContext } from 'react';
import { CallbackContext } from '../provider/CallbackContext.ts';
import { ProviderMissingError } from '../provider/ProviderMissingError.ts';

/**
 * The client to use: the one passed, else the provider's.
 *
 * @throws {@link ProviderMissingError} when there is neither.
 *
 * @example
 * ```ts
 * const client = useCallbackClient();
 * const lookUp = (id: string) => client.retrieve(id);
 * ```
 */
export function useCallbackClient(client?: CallbackClient): CallbackClient {
  const provided = useContext(CallbackContext);
  const found = client ?? provided;
  if (!found) throw new ProviderMissingError();
  return found;
}
