import { renderHook, waitFor } from '@testing-library/react';
import { reconcile } from 'callback-core';
import { expect, it } from 'vitest';
import { loseAnswers } from '../testing/faults.ts';
import { openService } from '../testing/openService.ts';
import { provide } from '../testing/provide.tsx';
import { useScheduleCallback } from './useScheduleCallback.ts';

it('books while an earlier attempt is looked for only when that is said', async () => {
  const { client, posts } = openService({
    through: loseAnswers,
    config: { reconcile: reconcile(() => new Promise(() => {})) },
  });
  const { result } = renderHook(
    () => ({
      book: useScheduleCallback(),
      anyway: useScheduleCallback({ evenIfUnresolved: true }),
    }),
    { wrapper: provide(client) },
  );
  const request = { phonenumber: '4151110000' };
  result.current.book.mutate(request);
  await waitFor(() => expect(result.current.book.error?.booked).toBe('unknown'));
  result.current.book.mutate(request);
  await waitFor(() => expect(result.current.book.error?.code).toBe('UNRESOLVED_ATTEMPT'));
  expect(posts()).toBe(1);
  result.current.anyway.mutate(request);
  await waitFor(() => expect(result.current.anyway.isError).toBe(true));
  expect(posts()).toBe(2);
});
