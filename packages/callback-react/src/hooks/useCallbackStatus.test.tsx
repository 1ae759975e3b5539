import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openService } from '../testing/openService.ts';
import { provide } from '../testing/provide.tsx';
import { useCallbackStatus } from './useCallbackStatus.ts';

const soon = { phonenumber: '4151110000' };
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));

it('looks a booking up once, for however many components', async () => {
  const { client, asked } = openService();
  const { id } = await client.schedule(soon);
  const { result } = renderHook(
    () => [useCallbackStatus(id), useCallbackStatus(id), useCallbackStatus(id)],
    { wrapper: provide(client) },
  );
  await waitFor(() =>
    expect(result.current.map(({ data }) => data?.state)).toEqual(['QUEUED', 'QUEUED', 'QUEUED']),
  );
  expect(asked('retrieve')).toBe(1);
});

it('asks nothing until there is an id', async () => {
  const { client, asked } = openService();
  const { id } = await client.schedule(soon);
  const { result, rerender } = renderHook(
    ({ booked }: { booked?: string }) =>
      useCallbackStatus(booked, { pollInterval: 10, query: { enabled: true } }),
    { wrapper: provide(client), initialProps: {} },
  );
  await aWhile();
  expect(asked('retrieve')).toBe(0);
  rerender({ booked: id });
  await waitFor(() => expect(result.current.data?.id).toBe(id));
});

it('follows a booking until the call is over', async () => {
  const { client, sandbox, asked } = openService();
  const { id } = await client.schedule(soon);
  const { result } = renderHook(() => useCallbackStatus(id, { pollInterval: 20 }), {
    wrapper: provide(client),
  });
  await waitFor(() => expect(asked('retrieve')).toBeGreaterThan(2));
  sandbox.advance(60 * 60 * 1000);
  await waitFor(() => expect(result.current.data?.state).toBe('COMPLETED'));
  const before = asked('retrieve');
  await aWhile();
  expect(asked('retrieve')).toBe(before);
});

it('stops looking for a booking that is not there', async () => {
  const { client, asked } = openService();
  const { result } = renderHook(() => useCallbackStatus('nobody', { pollInterval: 20 }), {
    wrapper: provide(client),
  });
  await waitFor(() => expect(result.current.error?.code).toBe('CALLBACK_NOT_FOUND'));
  await aWhile();
  expect(asked('retrieve')).toBe(1);
});

it('goes on after an answer that was lost', async () => {
  let lost = 0;
  const { client } = openService({
    through: (transport) => (request) => {
      if (!request.url.endsWith('/retrieve') || lost >= 3) return transport(request);
      lost += 1;
      return Promise.reject(new Error('lost'));
    },
  });
  const { id } = await client.schedule(soon);
  const heard: (string | undefined)[] = [];
  const { result } = renderHook(
    () => {
      const status = useCallbackStatus(id, { pollInterval: 20 });
      heard.push(status.error?.code);
      return status;
    },
    { wrapper: provide(client) },
  );
  await waitFor(() => expect(result.current.data?.state).toBe('QUEUED'));
  expect(heard).toContain('NETWORK');
});
