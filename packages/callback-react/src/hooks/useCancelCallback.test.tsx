import { renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openService } from '../testing/openService.ts';
import { provide } from '../testing/provide.tsx';
import { useCallbackStatus } from './useCallbackStatus.ts';
import { useCancelCallback } from './useCancelCallback.ts';

const request = { phonenumber: '4151110000' };

it('cancels a booking, and its status on the page is looked up anew', async () => {
  const { client, sandbox } = openService();
  const { id } = await client.schedule(request);
  const { result } = renderHook(
    () => ({ status: useCallbackStatus(id), cancel: useCancelCallback() }),
    { wrapper: provide(client) },
  );
  await waitFor(() => expect(result.current.status.data?.state).toBe('QUEUED'));
  result.current.cancel.mutate(id);
  await waitFor(() => expect(result.current.cancel.isSuccess).toBe(true));
  expect(await sandbox.bookings()).toMatchObject([{ id, reason: 'CANCELLED' }]);
  await waitFor(() => expect(result.current.status.data?.state).toBe('COMPLETED'));
});

it('tells when there was nothing to cancel', async () => {
  const { client } = openService();
  const onError = vi.fn();
  const { result } = renderHook(() => useCancelCallback({ mutation: { onError } }), {
    wrapper: provide(client),
  });
  result.current.mutate('nothing');
  await waitFor(() => expect(result.current.error?.code).toBe('CALLBACK_NOT_FOUND'));
  expect(onError).toHaveBeenCalledTimes(1);
});

it('goes on cancelling when the component goes away', async () => {
  const { client, sandbox } = openService({
    through: (transport) => async (sent) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return transport(sent);
    },
  });
  const { id } = await client.schedule(request);
  const { result, unmount } = renderHook(() => useCancelCallback(), { wrapper: provide(client) });
  result.current.mutate(id);
  unmount();
  await waitFor(async () =>
    expect(await sandbox.bookings()).toMatchObject([{ id, reason: 'CANCELLED' }]),
  );
});
