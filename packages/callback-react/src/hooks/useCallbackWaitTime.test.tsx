import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { alwaysOpen } from '../testing/alwaysOpen.ts';
import { openService } from '../testing/openService.ts';
import { provide } from '../testing/provide.tsx';
import { useCallbackWaitTime } from './useCallbackWaitTime.ts';

const services = { service: alwaysOpen };

it('tells how long a call in the queue waits', async () => {
  const { client } = openService({ services });
  const { result } = renderHook(() => useCallbackWaitTime({ queue: 'sales' }), {
    wrapper: provide(client),
  });
  await waitFor(() => expect(result.current.data?.seconds).toBe(90));
});

it('asks again as often as the host wants', async () => {
  const { client, asked } = openService();
  renderHook(() => useCallbackWaitTime({ queue: 'sales', query: { refetchInterval: 20 } }), {
    wrapper: provide(client),
  });
  await waitFor(() => expect(asked('estimated-wait-time')).toBeGreaterThan(2));
});

it('says over v1 that there is no such thing', async () => {
  const { client, sent } = openService({ apiVersion: 'v1' });
  const { result } = renderHook(() => useCallbackWaitTime({ queue: 'sales' }), {
    wrapper: provide(client),
  });
  await waitFor(() => expect(result.current.error?.code).toBe('NOT_SUPPORTED'));
  expect(sent).toEqual([]);
});
