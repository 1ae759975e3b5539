import { describe, expect, it, vi } from 'vitest';
import type { ScheduleRequest } from '../request/ScheduleRequest.ts';
import { catchError } from '../testing/catchError.ts';
import { createScriptedClient, type Line } from '../testing/createScriptedClient.ts';

const desiredTime = '2027-04-03T09:00:00.000Z';
const request = { phonenumber: '4151110000', desiredTime };
/** Whoever only moves a booking knows its new time and nothing else. */
const timeOnly = { desiredTime } as ScheduleRequest;
const lost = new Error('The line is cut.');

describe('reschedule in v3', () => {
  const made: Line = { body: { status: { code: 0 }, data: { id: 'new' } } };
  const cancelled: Line = { body: { status: { code: 0 }, data: { id: 'old' } } };
  const create = (...script: Line[]) => createScriptedClient(script, { apiVersion: 'v3' });
  const CREATE = 'POST /callbacks/create';
  const CANCEL = 'POST /callbacks/cancel';

  it('makes the new booking, then cancels the old one', async () => {
    const { client, sent, lines, heard } = create(made, cancelled);
    const moved = await client.reschedule('old', request);
    const callback = { id: 'new', desiredTime, response: made.body };
    expect(moved).toEqual({ ...callback, previousCancelled: true });
    expect(lines()).toEqual([CREATE, CANCEL]);
    expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({
      phoneNumber: '4151110000',
      desiredTime,
    });
    expect(JSON.parse(sent[1]?.body ?? '')).toEqual({ id: 'old' });
    expect(heard).toEqual([
      { name: 'scheduled', event: { request, callback, response: made.body } },
    ]);
  });

  it.each<[string, Line, number]>([
    ['500', { status: 500 }, 3],
    ['a cut line', lost, 3],
    ['401', { status: 401 }, 1],
    ['400', { status: 400 }, 1],
  ])('says that the old booking may still be there after %s', async (_, line, cancels) => {
    const { client, lines, heard } = create(made, line);
    expect(await client.reschedule('old', request)).toMatchObject({
      id: 'new',
      previousCancelled: false,
    });
    expect(lines()).toEqual([CREATE, ...Array(cancels).fill(CANCEL)]);
    expect(heard.map(({ name }) => name)).toEqual(['scheduled']);
  });

  it('says that the old booking is gone when it is not there, or no more', async () => {
    const absent = { status: 404 };
    for (const script of [
      [made, absent],
      [made, lost, absent],
      [made, { status: 500 }, cancelled],
    ]) {
      expect(await create(...script).client.reschedule('old', request)).toMatchObject({
        id: 'new',
        previousCancelled: true,
      });
    }
  });

  it('cancels nothing where the server kept the booking and its id', async () => {
    const kept: Line = { body: { status: { code: 0 }, data: { id: 'old' } } };
    const { client, lines } = create(kept, cancelled);
    expect(await client.reschedule('old', request)).toMatchObject({
      id: 'old',
      previousCancelled: true,
    });
    expect(lines()).toEqual([CREATE]);
  });

  it.each<[Line, string, string]>([
    [lost, 'NETWORK', 'unknown'],
    [{ status: 500 }, 'SERVER_ERROR', 'unknown'],
    [{ body: '<html>' }, 'BAD_RESPONSE', 'unknown'],
    [
      { status: 429, body: { status: { code: 7041 }, data: { slots: { [desiredTime]: '2' } } } },
      'SLOT_TAKEN',
      'no',
    ],
    [{ status: 404, body: { status: { code: 7040 } } }, 'SERVICE_NOT_FOUND', 'no'],
    [{ status: 400, body: { status: { code: 7030 } } }, 'PHONE_REJECTED', 'no'],
  ])('leaves the old booking alone when the new one is not made: %j', async (line, ...expected) => {
    const { client, lines, heard } = create(line, cancelled);
    const { code, booked } = await catchError(client.reschedule('old', request));
    expect([code, booked]).toEqual(expected);
    expect(lines()).toEqual([CREATE]);
    expect(heard.map(({ name }) => name)).toEqual(['scheduleError']);
  });

  it('leaves the old booking alone when its signal is aborted before the new one is made', async () => {
    const transport = vi.fn(() => new Promise<never>(() => {}));
    const { client } = createScriptedClient([], { apiVersion: 'v3' }, { transport });
    const before = { signal: AbortSignal.abort() };
    expect(await catchError(client.reschedule('old', request, before))).toMatchObject({
      code: 'CANCELLED_BEFORE_SEND',
      booked: 'no',
    });
    expect(transport).not.toHaveBeenCalled();
    const controller = new AbortController();
    const error = catchError(client.reschedule('old', request, { signal: controller.signal }));
    await vi.waitUntil(() => transport.mock.calls.length === 1);
    controller.abort();
    expect(await error).toMatchObject({ code: 'ABORTED', booked: 'unknown' });
    expect(transport).toHaveBeenCalledOnce();
  });

  it('cancels the old booking even when its signal is aborted once the new one is made', async () => {
    const { client, lines } = create(made, cancelled);
    const controller = new AbortController();
    client.on('scheduled', () => controller.abort());
    const { signal } = controller;
    expect(await client.reschedule('old', request, { signal })).toMatchObject({
      previousCancelled: true,
    });
    expect(lines()).toEqual([CREATE, CANCEL]);
  });

  it('makes one new booking when it is asked for twice at the same time', async () => {
    const { client, lines } = create(made, cancelled, { status: 404 });
    const both = await Promise.all([
      client.reschedule('old', request),
      client.reschedule('old', request),
    ]);
    expect(both.map(({ id, previousCancelled }) => [id, previousCancelled])).toEqual([
      ['new', true],
      ['new', true],
    ]);
    expect(lines()).toEqual([CREATE, CANCEL, CANCEL]);
  });

  it.each<[string, string, unknown]>([
    ['an empty id', '', request],
    ['the id .', '.', request],
    ['no number', 'old', timeOnly],
  ])('sends nothing and reports once for %s', async (_, id, given) => {
    const { client, sent, heard } = create(made, cancelled);
    const error = await catchError(client.reschedule(id, given as ScheduleRequest));
    expect(error).toMatchObject({ code: 'VALIDATION', booked: 'no' });
    expect(sent).toEqual([]);
    expect(heard).toEqual([{ name: 'scheduleError', event: { request: given, error } }]);
  });
});
