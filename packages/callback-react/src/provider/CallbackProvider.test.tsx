import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openService } from '../testing/openService.ts';
import { CallbackProvider } from './CallbackProvider.tsx';

it('keeps one private query client where there is none above', () => {
  const { client } = openService();
  const { result, rerender } = renderHook(() => useQueryClient(), {
    wrapper: ({ children }) => <CallbackProvider client={client}>{children}</CallbackProvider>,
  });
  const first = result.current;
  rerender();
  expect(result.current).toBe(first);
});

it('uses the query client above', () => {
  const { client } = openService();
  const above = new QueryClient();
  const { result } = renderHook(() => useQueryClient(), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={above}>
        <CallbackProvider client={client}>{children}</CallbackProvider>
      </QueryClientProvider>
    ),
  });
  expect(result.current).toBe(above);
});
