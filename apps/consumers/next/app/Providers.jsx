'use client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createCallbackClient } from 'callback-core/fetch';
import { CallbackProvider } from 'callback-react/hooks';
import { useState } from 'react';
import { service } from './service.js';

const client = createCallbackClient(service);

export function Providers({ children }) {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <CallbackProvider client={client}>{children}</CallbackProvider>
    </QueryClientProvider>
  );
}
