import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { Transport } from 'callback-core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openService } from '../testing/openService.ts';
import { provide } from '../testing/provide.tsx';
import { useCallbackAvailability } from './useCallbackAvailability.ts';

const days = ['2030-01-07', '2030-01-08', '2030-01-09', '2030-01-10'];
const RUNS = 100;

it('shows the times of the day that is looked at, however fast it changes and in whatever order answers come', async () => {
  let carry = (transport: Transport): Transport => transport;
  const { client } = openService({
    clock: () => new Date('2030-01-01T00:00:00Z'),
    through: (transport) => (request) => carry(transport)(request),
  });
  const mixed = { outOfOrder: 0 };

  const property = fc.asyncProperty(
    fc.scheduler({ act }),
    fc.array(fc.tuple(fc.constantFrom(...days), fc.nat(2)), { minLength: 2, maxLength: 6 }),
    async (scheduler, looks) => {
      const asked: string[] = [];
      const answered: string[] = [];
      carry = (transport) => async (request) => {
        asked.push(request.url);
        await scheduler.schedule(Promise.resolve(), request.url);
        answered.push(request.url);
        return transport(request);
      };
      const renders: { day: string; shown: string[] }[] = [];
      const { rerender, result } = renderHook(
        ({ day }) => {
          const query = useCallbackAvailability({ startDate: `${day}T00:00:00Z`, numberOfDays: 1 });
          const slots = query.data?.slots ?? [];
          renders.push({ day, shown: slots.map(({ startTime }) => startTime.slice(0, 10)) });
          return query;
        },
        { wrapper: provide(client, new QueryClient()), initialProps: { day: days[0] ?? '' } },
      );
      for (const [day, answers] of looks) {
        rerender({ day });
        // A turn, in which the request leaves.
        await act(() => Promise.resolve());
        for (let count = 0; count < answers && scheduler.count() > 0; count += 1) {
          await scheduler.waitOne();
        }
      }
      await scheduler.waitIdle();
      await act(() => new Promise((resolve) => setTimeout(resolve)));

      expect(result.current.isSuccess).toBe(true);
      const [last] = looks.at(-1) ?? [];
      expect(result.current.data?.slots[0]?.startTime.slice(0, 10)).toBe(last);
      for (const { day, shown } of renders)
        expect(new Set(shown)).toEqual(new Set(shown.length ? [day] : []));
      if (answered.join() !== asked.slice(0, answered.length).join()) mixed.outOfOrder += 1;
      cleanup();
    },
  );
  await fc.assert(property, { numRuns: RUNS });
  // The property would hold by itself if every answer came in the order of its question.
  expect(mixed.outOfOrder).toBeGreaterThan(RUNS / 10);
});
