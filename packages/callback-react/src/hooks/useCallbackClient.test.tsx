import { renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CallbackProvider } from '../provider/CallbackProvider.tsx';
import { ProviderMissingError } from '../provider/ProviderMissingError.ts';
import { openService } from '../testing/openService.ts';
import { useCallbackClient } from './useCallbackClient.ts';

function Lost() {
  return useCallbackClient().dataURL;
}

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
  const render = () => renderToString(<Lost />);
  expect(render).toThrow(ProviderMissingError);
  expect(render).toThrow('Wrap the application in <CallbackProvider');
  expect(render).toThrow('pass `client`');
});
