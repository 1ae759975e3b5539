import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { CallbackClient } from 'callback-core';
import type { ComponentType, ReactNode } from 'react';
import { CallbackProvider } from '../provider/CallbackProvider.tsx';

/** What stands above a hook in an application. */
export function provide(
  client: CallbackClient,
  queryClient: QueryClient = new QueryClient(),
): ComponentType<{ children: ReactNode }> {
  return ({ children }) => (
    <QueryClientProvider client={queryClient}>
      <CallbackProvider client={client}>{children}</CallbackProvider>
    </QueryClientProvider>
  );
}
