import { act, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it, vi } from 'vitest';
import { openService } from '../testing/openService.ts';
import { useCallbackEvent } from './useCallbackEvent.ts';

it('calls the latest listener and subscribes once', async () => {
  const { client } = openService();
  const on = vi.spyOn(client, 'on');
  const heard: string[] = [];
  const { rerender } = renderHook(
    ({ name }) =>
      useCallbackEvent('scheduled', ({ callback }) => heard.push(`${name} ${callback.id}`), {
        client,
      }),
    { initialProps: { name: 'first' } },
  );
  rerender({ name: 'second' });
  const { id } = await act(() => client.schedule({ phonenumber: '4151110000' }));
  expect(heard).toEqual([`second ${id}`]);
  expect(on).toHaveBeenCalledTimes(1);
});

it('hears each event once under StrictMode and nothing after it went away', async () => {
  const { client } = openService();
  const listener = vi.fn();
  const { unmount } = renderHook(() => useCallbackEvent('scheduled', listener, { client }), {
    wrapper: StrictMode,
  });
  await client.schedule({ phonenumber: '4151110000' });
  expect(listener).toHaveBeenCalledTimes(1);
  unmount();
  await client.schedule({ phonenumber: '4151110000' });
  expect(listener).toHaveBeenCalledTimes(1);
});
