'use client';
import { QueryClient, QueryClientContext, QueryClientProvider } from '@tanstack/react-query';
import type { CallbackClient } from 'callback-core';
import { type ReactNode, useContext, useState } from 'react';
import { CallbackContext } from './CallbackContext.ts';

/** What a {@link CallbackProvider} takes. */
export interface CallbackProviderProps {
  /** Made once by the application, with `createCallbackClient`. */
  client: CallbackClient;
  children?: ReactNode;
}

/**
 * Gives a client to the hooks and widgets below. Uses the `QueryClient` above it;
 * where there is none it makes a private one, once.
 *
 * @example
 * ```tsx
 * const client = createCallbackClient({ dataURL, apikey });
 *
 * <CallbackProvider client={client}>
 *   <App />
 * </CallbackProvider>
 * ```
 */
export function CallbackProvider({ client, children }: CallbackProviderProps): ReactNode {
  const above = useContext(QueryClientContext);
  const [own] = useState(() => new QueryClient());
  const provided = <CallbackContext.Provider value={client}>{children}</CallbackContext.Provider>;
  return above ? provided : <QueryClientProvider client={own}>{provided}</QueryClientProvider>;
}
