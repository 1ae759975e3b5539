import { describe, expect, it, vi } from 'vitest';
import type { ScheduleRequest } from '../request/ScheduleRequest.ts';
import { catchError } from '../testing/catchError.ts';
import { createManualClock } from '../testing/createManualClock.ts';
import { createScriptedClient, type Line } from '../testing/createScriptedClient.ts';

const desiredTime = '2027-04-03T09:00:00.000Z';
/** Whoever only moves a booking knows its new time and nothing else. */
const timeOnly = { desiredTime } as ScheduleRequest;
const lost = new Error('The line is cut.');

describe('reschedule in v1', () => {
  it('moves the booking by one PUT that needs the new time only', async () => {
    const { client, sent, heard } = createScriptedClient([{}]);
    const moved = await client.reschedule('a/b', timeOnly);
    expect(moved).toEqual({ id: 'a/b', desiredTime, response: undefined, previousCancelled: true });
    expect(sent).toMatchObject([
      {
        method: 'PUT',
        url: 'http://host/x/a%2Fb',
        body: JSON.stringify({ _new_desired_time: desiredTime }),
      },
    ]);
    const callback = { id: 'a/b', desiredTime, response: undefined };
    expect(heard).toEqual([
      { name: 'scheduled', event: { request: timeOnly, callback, response: undefined } },
    ]);
  });

  it('takes the other spelling and any zone', async () => {
    const { client, sent } = createScriptedClient([{}]);
    await client.reschedule('abc', { desiredtime: '2027-04-03T11:00:00+02:00' } as never);
    expect(sent[0]?.body).toContain(desiredTime);
  });

  it('proposes other times when the new one is taken', async () => {
    const body = { message: 'full', availability: { '2027-04-03T09:05:00.000Z': 3 } };
    const { client, sent, heard } = createScriptedClient([{ status: 400, body }]);
    const error = await catchError(client.reschedule('abc', timeOnly));
    expect(error).toMatchObject({
      code: 'SLOT_TAKEN',
      operation: 'reschedule',
      booked: 'no',
      alternatives: [{ startTime: '2027-04-03T09:05:00.000Z', capacity: 3 }],
    });
    expect(heard).toEqual([
      { name: 'scheduleError', event: { request: timeOnly, error, response: body } },
    ]);
    expect(sent).toHaveLength(1);
  });

  it.each<[Line, string, string]>([
    [lost, 'NETWORK', 'unknown'],
    [{ status: 500 }, 'SERVER_ERROR', 'unknown'],
    [{ status: 408 }, 'TIMEOUT', 'unknown'],
    [{ body: '<html>' }, 'BAD_RESPONSE', 'unknown'],
    [{ status: 307 }, 'REDIRECTED', 'unknown'],
    [{ status: 429 }, 'RATE_LIMITED', 'no'],
    [{ status: 404 }, 'CALLBACK_NOT_FOUND', 'no'],
    [{ status: 400 }, 'BAD_REQUEST', 'no'],
    [{ status: 401 }, 'UNAUTHORIZED', 'no'],
  ])('is sent once, whatever comes of it: %j', async (line, code, booked) => {
    const { client, sent, heard } = createScriptedClient([line, {}]);
    const error = await catchError(client.reschedule('abc', timeOnly));
    expect(error).toMatchObject({ code, booked, operation: 'reschedule' });
    expect(error.retry).not.toBe('auto');
    expect(sent).toHaveLength(1);
    expect(heard.map(({ name }) => name)).toEqual(['scheduleError']);
  });

  it('waits as long as a booking does, and says when it takes long', async () => {
    const clock = createManualClock();
    const transport = vi.fn(() => new Promise<never>(() => {}));
    const config = { ajaxTimeout: 500, scheduleTimeout: 9000 };
    const { client } = createScriptedClient([], config, { clock, transport });
    const error = catchError(client.reschedule('abc', timeOnly));
    await vi.waitUntil(() => transport.mock.calls.length === 1);
    const pending = vi.fn();
    client.on('schedulePending', pending);
    clock.advance(499);
    expect(pending).not.toHaveBeenCalled();
    clock.advance(1);
    expect(pending).toHaveBeenCalledExactlyOnceWith({ request: timeOnly });
    clock.advance(8499);
    expect(clock.pending()).toBe(1);
    clock.advance(1);
    expect(await error).toMatchObject({ code: 'TIMEOUT', booked: 'unknown' });
  });

  it('does not know what became of it when its signal is aborted after it was sent', async () => {
    const transport = vi.fn(() => new Promise<never>(() => {}));
    const { client, heard } = createScriptedClient([], {}, { transport });
    const controller = new AbortController();
    const error = catchError(client.reschedule('abc', timeOnly, { signal: controller.signal }));
    await vi.waitUntil(() => transport.mock.calls.length === 1);
    controller.abort();
    expect(await error).toMatchObject({ code: 'ABORTED', booked: 'unknown' });
    expect(heard.map(({ name }) => name)).toEqual(['scheduleError']);
  });

  it.each<[string, string, unknown]>([
    ['an empty id', '', timeOnly],
    ['the id ..', '..', timeOnly],
    ['half a character', 'a\ud83d', timeOnly],
    ['no new time', 'abc', { phonenumber: '415' }],
    ['no request', 'abc', undefined],
    ['a time without a zone', 'abc', { desiredTime: '2027-04-03T09:00:00' }],
  ])('sends nothing for %s', async (_, id, given) => {
    const { client, sent, heard } = createScriptedClient([{}]);
    const error = await catchError(client.reschedule(id, given as ScheduleRequest));
    expect(error).toMatchObject({ code: 'VALIDATION', operation: 'reschedule', booked: 'no' });
    expect(sent).toEqual([]);
    expect(heard).toEqual([{ name: 'scheduleError', event: { request: given, error } }]);
  });
});
