import { describe, expect, it, vi } from 'vitest';
import type { CallbackClient } from '../CallbackClient.ts';
import type { CallbackConfig } from '../config/CallbackConfig.ts';
import { catchError } from '../testing/catchError.ts';
import { createManualClock } from '../testing/createManualClock.ts';
import { createScriptedClient } from '../testing/createScriptedClient.ts';
import type { FindCallbacks } from './Reconciliation.ts';
import { reconcile } from './reconcile.ts';

const request = { phonenumber: '4151110000', desiredTime: '2027-04-03T09:00:00.000Z' };
const other = { ...request, desiredTime: '2027-04-03T10:00:00.000Z' };
const broken = new Error('The connection broke.');
/** After the last look, and the longest that it may take. */
const ALL = [1000, 2000, 5000, 12_000, 10_000, 5000];

function create(find: FindCallbacks, config: Partial<CallbackConfig> = {}) {
  const clock = createManualClock();
  const given = { reconcile: reconcile(find), ...config };
  const scripted = createScriptedClient([broken], given, { clock });
  return { ...scripted, clock, settled: listen(scripted.client) };
}

function listen(client: CallbackClient): readonly unknown[] {
  const settled: unknown[] = [];
  client.on('scheduleSettled', ({ outcome, callback }) => settled.push([outcome, callback]));
  client.on('duplicateDetected', ({ ids }) => settled.push(ids));
  return settled;
}

/** Lets all looks pass, and whatever they wait for. */
async function letPass(clock: ReturnType<typeof createManualClock>, pauses = ALL): Promise<void> {
  for (const pause of pauses) {
    clock.advance(pause);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

describe('reconciliation by a function', () => {
  it('hears what was sent, over either protocol', async () => {
    for (const apiVersion of ['v1', 'v3'] as const) {
      const find = vi.fn<FindCallbacks>(async () => []);
      const { client, clock } = create(find, { apiVersion });
      await catchError(client.schedule({ ...request, serviceName: 'other' }));
      await letPass(clock, [1000]);
      expect(find).toHaveBeenCalledExactlyOnceWith(
        { ...request, serviceName: 'other', clientRequestId: expect.any(String) },
        { signal: expect.any(AbortSignal) },
      );
    }
  });

  it('looks five times, and ends every look', async () => {
    const find = vi.fn<FindCallbacks>(async () => []);
    const { client, clock, settled } = create(find);
    await catchError(client.schedule(request));
    await letPass(clock);
    expect(find).toHaveBeenCalledTimes(5);
    expect(find.mock.calls.every(([, { signal }]) => signal.aborted)).toBe(true);
    expect(settled).toEqual([['not-booked', undefined]]);
    expect(clock.pending()).toBe(0);
  });

  it.each<[string, FindCallbacks]>([
    ['rejects', () => Promise.reject(new Error('no'))],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['never answers', () => new Promise(() => {})],
    ['answers nothing', () => Promise.resolve(undefined as never)],
  ])('cannot say where it %s', async (_, find) => {
    const { client, clock, settled } = create(find);
    await catchError(client.schedule(request));
    // Each look that never answers takes five seconds more.
    await letPass(clock, [...ALL, ...ALL, ...ALL]);
    expect(settled).toEqual([['unavailable', undefined]]);
    expect(clock.pending()).toBe(0);
  });

  it('takes what has no id for no booking', async () => {
    const junk = [null, {}, { id: 7 }, { id: '' }, { id: 'abc' }] as never;
    const { client, clock, settled } = create(async () => junk);
    await catchError(client.schedule(request));
    await letPass(clock);
    expect(settled).toEqual([['booked', { id: 'abc', response: undefined }]]);
  });

  it('cannot say anything of a booking that carries no id', async () => {
    const find = vi.fn<FindCallbacks>(async () => []);
    const { client, clock, settled } = create(find, { clientRequestId: false });
    await catchError(client.schedule(request));
    expect(settled).toEqual([['unavailable', undefined]]);
    expect(find).not.toHaveBeenCalled();
    expect(clock.pending()).toBe(0);
  });
});

describe('while a booking is looked for', () => {
  it('nothing new is sent for the same service and number, unless somebody insists', async () => {
    const { client, sent, heard } = create(async () => []);
    await catchError(client.schedule(request));
    const error = await catchError(client.schedule({ ...other, serviceName: 'sales' }));
    expect(error).toMatchObject({ code: 'UNRESOLVED_ATTEMPT', booked: 'no', retry: 'user' });
    expect(sent).toHaveLength(1);
    expect(heard.map(({ name }) => name)).toEqual(['scheduleError', 'scheduleError']);
    await catchError(client.schedule(other, { evenIfUnresolved: true }));
    await catchError(client.schedule({ ...request, phonenumber: '0' }));
    await catchError(client.schedule({ ...request, serviceName: 'another' }));
    expect(sent).toHaveLength(4);
  });

  it.each([
    ['booked', async () => [{ id: 'abc' }], [1000]],
    ['not-booked', async () => [], ALL],
  ] as const)('and once it is settled as %s, all is as before', async (outcome, find, pauses) => {
    const { client, sent, clock, settled } = create(find);
    await catchError(client.schedule(request));
    await letPass(clock, [...pauses]);
    expect(settled).toEqual([expect.arrayContaining([outcome])]);
    await catchError(client.schedule(other));
    expect(sent).toHaveLength(2);
  });

  it('its key is kept until it is found', async () => {
    const bookings: { id: string }[] = [];
    const { client, sent, clock } = create(async () => bookings);
    const idOf = (index: number) => new URLSearchParams(sent[index]?.body).get('clientRequestId');
    await catchError(client.schedule(request));
    await letPass(clock);
    // "Not booked" is the best that is known; the server may still find the first.
    await catchError(client.schedule(request));
    expect(idOf(1)).toBe(idOf(0));
    bookings.push({ id: 'abc' });
    await letPass(clock, [1000]);
    await catchError(client.schedule(request));
    expect(idOf(2)).not.toBe(idOf(1));
  });
});
