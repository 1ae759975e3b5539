import { act, renderHook, waitFor } from '@testing-library/react';
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
  const subscribed = on.mock.calls.length;
  rerender({ name: 'second' });
  const { id } = await act(() => client.schedule({ phonenumber: '4151110000' }));
  expect(heard).toEqual([`second ${id}`]);
  expect(on).toHaveBeenCalledTimes(subscribed);
});

it('hears each event once under StrictMode and nothing after it went away', async () => {
  const { client } = openService();
  const listener = vi.fn();
  const { unmount } = renderHook(() => useCallbackEvent('scheduled', listener, { client }));
  await client.schedule({ phonenumber: '4151110000' });
  expect(listener).toHaveBeenCalledTimes(1);
  unmount();
  await client.schedule({ phonenumber: '4151110000' });
  expect(listener).toHaveBeenCalledTimes(1);
});

it('hears once that the client is ready, however late it listens', async () => {
  const { client } = openService();
  const listener = vi.fn();
  renderHook(() => useCallbackEvent('ready', listener, { client }));
  await waitFor(() => expect(listener).toHaveBeenCalledWith({ apiVersion: 'v3' }));
  expect(listener).toHaveBeenCalledTimes(1);
});

it('hears the client that it is given, and no more the one before', async () => {
  const [first, second] = [openService().client, openService().client];
  const listener = vi.fn();
  const { rerender } = renderHook(
    ({ client }) => useCallbackEvent('scheduled', listener, { client }),
    { initialProps: { client: first } },
  );
  rerender({ client: second });
  await first.schedule({ phonenumber: '4151110000' });
  expect(listener).not.toHaveBeenCalled();
  await second.schedule({ phonenumber: '4151110000' });
  expect(listener).toHaveBeenCalledTimes(1);
});
