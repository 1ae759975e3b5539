import { renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CallbackProvider } from '../provider/CallbackProvider.tsx';
import { ProviderMissingError } from '../provider/ProviderMissingError.ts';
import { openService } from '../testing/openService.ts';
import { useCallbackClient } from './useCallbackClient.ts';

it('gives the client of the provider', () => {
  const { client } = openService();
  const { result } = renderHook(() => useCallbackClient(), {
    wrapper: ({ children }) => <CallbackProvider client={client}>{children}</CallbackProvider>,
  });
  expect(result.current).toBe(client);
});

it('prefers the client that is passed', () => {
  const passed = openService().client;
  const { result } = renderHook(() => useCallbackClient(passed), {
    wrapper: ({ children }) => (
      <CallbackProvider client={openService().client}>{children}</CallbackProvider>
    ),
  });
  expect(result.current).toBe(passed);
});

it('says how to mend it when there is no client', () => {
  let thrown: unknown;
  renderHook(() => {
    try {
      return useCallbackClient();
    } catch (error) {
      thrown = error;
      return undefined;
    }
  });
  expect(thrown).toBeInstanceOf(ProviderMissingError);
  expect(String(thrown)).toContain('<CallbackProvider');
  expect(String(thrown)).toContain('`client`');
  expect(vi.mocked(console.error)).not.toHaveBeenCalled();
});
