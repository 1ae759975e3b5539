import { describe, expect, it } from 'vitest';
import type { CallbackConfig } from '../config/CallbackConfig.ts';
import { createCallbackClient } from '../createCallbackClient.ts';
import { catchError } from '../testing/catchError.ts';
import { createScriptedClient, type Line } from '../testing/createScriptedClient.ts';
import { recordEvents } from '../testing/recordEvents.ts';
import { startKeyServer } from '../testing/startKeyServer.ts';

const phonenumber = '4151110000';
const desiredTime = '2027-04-03T09:00:00.000Z';
const booked: Line = { body: { _id: 'abc' } };
const broken = new Error('The connection broke.');

const script = (lines: readonly Line[], config: Partial<CallbackConfig> = {}) =>
  createScriptedClient(lines, { idempotency: 'header', ...config });

/** Two bookings, and under which ids they were sent. */
async function bookTwice(lines: readonly Line[], again = desiredTime) {
  const { client, sent } = createScriptedClient(lines, { idempotency: 'header' });
  await client.schedule({ phonenumber, desiredTime }).catch(() => {});
  await client.schedule({ phonenumber, desiredTime: again }).catch(() => {});
  return sent.map(({ headers }) => headers['idempotency-key']);
}

describe('a booking with a key', () => {
  it('is sent until there is an answer, with the same key and body, and ends in one event', async () => {
    const { client, sent, heard } = script([broken, { status: 500 }, booked]);
    const retries: unknown[] = [];
    client.on('retry', ({ code, attempt }) => retries.push([code, attempt]));
    expect(await client.schedule({ phonenumber })).toMatchObject({ id: 'abc' });
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
    expect(retries).toEqual([
      ['NETWORK', 2],
      ['SERVER_ERROR', 3],
    ]);
    expect(heard.map(({ name }) => name)).toEqual(['scheduled']);
  });

  it('carries its id in the header, as a quoted string, and in its data', async () => {
    const { client, sent } = script([booked]);
    await client.schedule({ phonenumber });
    const id = new URLSearchParams(sent[0]?.body).get('clientRequestId');
    expect(sent[0]?.headers['idempotency-key']).toBe(`"${id}"`);
  });

  it('is sent three times at most', async () => {
    const { client, sent, heard } = script([broken]);
    const error = await catchError(client.schedule({ phonenumber }));
    expect(error).toMatchObject({ code: 'NETWORK', booked: 'unknown', retry: 'user' });
    expect(sent).toHaveLength(3);
    expect(heard.map(({ name }) => name)).toEqual(['scheduleError']);
  });

  it.each([400, 401, 404, 422])('is not sent again after %i', async (status) => {
    const { client, sent } = script([{ status }]);
    expect(await catchError(client.schedule({ phonenumber }))).toMatchObject({ booked: 'no' });
    expect(sent).toHaveLength(1);
  });

  it('waits while the server is busy with its first send', async () => {
    const { client, sent } = script([broken, { status: 409 }, booked]);
    expect(await client.schedule({ phonenumber })).toMatchObject({ id: 'abc' });
    expect(sent).toHaveLength(3);
    const busy = script([{ status: 409 }]);
    const error = await catchError(busy.client.schedule({ phonenumber }));
    expect(error).toMatchObject({ code: 'KEY_IN_PROGRESS', booked: 'unknown', httpStatus: 409 });
  });

  it('is told when its key belongs to another booking', async () => {
    const { client } = script([{ status: 422 }]);
    const error = await catchError(client.schedule({ phonenumber }));
    expect(error).toMatchObject({ code: 'KEY_REUSED', booked: 'no', retry: 'never' });
  });

  it('believes a body more than its status', async () => {
    const full = { availability: { [desiredTime]: 1 } };
    const { client } = script([{ status: 422, body: full }]);
    const error = await catchError(client.schedule({ phonenumber }));
    expect(error).toMatchObject({ code: 'SLOT_TAKEN', booked: 'no' });
  });

  it.each([401, 429, 400])(
    'stays unknown when %i comes after a send without an answer',
    async (status) => {
      const { client } = script([broken, { status }]);
      const error = await catchError(client.schedule({ phonenumber }));
      expect(error).toMatchObject({ httpStatus: status, booked: 'unknown' });
    },
  );

  it('keeps its key for the next attempt while its outcome is not known', async () => {
    const [first, ...others] = await bookTwice([broken]);
    expect(new Set(others)).toEqual(new Set([first]));
    expect(others).toHaveLength(5);
  });

  it('gets another key once its outcome is known, or for another time', async () => {
    const [first, second] = await bookTwice([booked]);
    expect(second).not.toBe(first);
    const refused = await bookTwice([{ status: 400 }]);
    expect(new Set(refused).size).toBe(2);
    const moved = await bookTwice([broken, broken, broken, booked], '2027-04-03T10:00:00.000Z');
    expect(moved[3]).not.toBe(moved[0]);
  });

  it('is booked once by a server that recognises it, whenever the connection dies', async () => {
    for (const dies of ['before', 'after'] as const) {
      const { origin, bookings, sends } = await startKeyServer(dies);
      const client = createCallbackClient(
        { dataURL: `${origin}/x`, idempotency: 'header' },
        { random: () => 0 },
      );
      const heard = recordEvents(client);
      expect(await client.schedule({ phonenumber })).toMatchObject({ id: 'booking-1' });
      expect([...bookings.values()]).toEqual(['booking-1']);
      expect(sends()).toBe(2);
      expect(heard.map(({ name }) => name)).toEqual(['scheduled']);
    }
  });
});

describe('a booking without a key', () => {
  it('carries no header, and 409 and 422 mean what they mean to anybody', async () => {
    const { client, sent } = createScriptedClient([{ status: 409 }, { status: 422 }]);
    expect(await catchError(client.schedule({ phonenumber }))).toMatchObject({
      code: 'BAD_RESPONSE',
    });
    expect(await catchError(client.schedule({ phonenumber: '0' }))).toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect(sent.some(({ headers }) => 'idempotency-key' in headers)).toBe(false);
  });

  it('carries the same id at the next attempt while nobody knows, and stays in doubt', async () => {
    const full = { status: 400, body: { availability: {} } };
    const { client, sent } = createScriptedClient([broken, full, full]);
    const ids = () => sent.map(({ body }) => new URLSearchParams(body).get('clientRequestId'));
    await catchError(client.schedule({ phonenumber, desiredTime }));
    const again = await catchError(client.schedule({ phonenumber, desiredTime }));
    // The first attempt may be what took the place.
    expect(again).toMatchObject({ code: 'SLOT_TAKEN', booked: 'unknown', alternatives: [] });
    expect(ids()[1]).toBe(ids()[0]);
    const other = await catchError(client.schedule({ phonenumber: '0', desiredTime }));
    expect(other).toMatchObject({ code: 'SLOT_TAKEN', booked: 'no' });
    expect(ids()[2]).not.toBe(ids()[0]);
  });

  it('is sent without any id where that is switched off', async () => {
    const { client, sent } = createScriptedClient([booked], { clientRequestId: false });
    await client.schedule({ phonenumber });
    expect(sent[0]?.body).toBe('_customer_number=4151110000');
  });

  it('keeps an id of its own', async () => {
    const { client, sent } = createScriptedClient([booked]);
    await client.schedule({ phonenumber, userData: { clientRequestId: 'mine' } });
    expect(new URLSearchParams(sent[0]?.body).get('clientRequestId')).toBe('mine');
  });
});
