import { describe, expect, it } from 'vitest';
import { createCallbackClient } from './createCallbackClient.ts';
import type { CallbackProtocol } from './protocol/CallbackProtocol.ts';
import { catchError } from './testing/catchError.ts';
import { createScriptedClient } from './testing/createScriptedClient.ts';
import { recordEvents } from './testing/recordEvents.ts';
import { type Answer, startServer } from './testing/startServer.ts';
import { ticketProtocol } from './testing/ticketProtocol.ts';

const phonenumber = '4151110000';
const desiredTime = '2027-04-03T09:00:00.000Z';
const request = { phonenumber, desiredTime };

/** A client of a real desk of tickets, which has one ticket and two free times. */
async function startDesk(override?: (line: string) => Answer | undefined) {
  const tickets = new Set(['t-0']);
  const server = await startServer(({ method, url }) => {
    const own = override?.(`${method} ${url}`);
    if (own) return own;
    if (method === 'POST') {
      const ticket = `t-${tickets.size}`;
      tickets.add(ticket);
      return { status: 201, body: { ticket } };
    }
    if (method === 'GET') return { body: [desiredTime, '2027-04-03T09:05:00.000Z'] };
    return { status: tickets.delete(url.replace('/desk/tickets/', '')) ? 204 : 404 };
  });
  const config = { dataURL: `${server.origin}/desk`, apikey: 'KEY' };
  const client = createCallbackClient(config, { protocol: ticketProtocol, random: () => 0 });
  return { ...server, client, tickets, heard: recordEvents(client) };
}

describe('a client of another back end', () => {
  it('books by the protocol it is given', async () => {
    const { client, seen, tickets, heard } = await startDesk();
    const callback = await client.schedule(request);
    expect(callback).toEqual({ id: 't-1', desiredTime, response: { ticket: 't-1' } });
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/desk/tickets' });
    expect(seen[0]?.headers.authorization).toBe('Bearer KEY');
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ phone: phonenumber, at: desiredTime });
    expect(tickets).toContain('t-1');
    expect(heard.map(({ name }) => name)).toEqual(['scheduled']);
  });

  it('asks for free times and cancels', async () => {
    const { client, tickets } = await startDesk();
    const { slots } = await client.availability({ startDate: desiredTime });
    expect(slots.map(({ startTime }) => startTime)).toEqual([
      desiredTime,
      '2027-04-03T09:05:00.000Z',
    ]);
    await client.cancel('t-0');
    expect([...tickets]).toEqual([]);
    expect((await catchError(client.cancel('t-0'))).code).toBe('CALLBACK_NOT_FOUND');
  });

  it('moves a booking by a new one where the protocol cannot move it', async () => {
    const { client, tickets } = await startDesk();
    expect(await client.reschedule('t-0', request)).toMatchObject({
      id: 't-1',
      previousCancelled: true,
    });
    expect([...tickets]).toEqual(['t-1']);
  });

  it.each<[string, Answer, object]>([
    ['a taken time', { status: 409 }, { code: 'SLOT_TAKEN', booked: 'no' }],
    ['a refusal', { status: 422 }, { code: 'BAD_REQUEST', booked: 'no' }],
    ['a failure', { status: 500 }, { code: 'SERVER_ERROR', booked: 'unknown' }],
    ['408', { status: 408 }, { code: 'SERVER_ERROR', booked: 'unknown' }],
    ['no ticket', { status: 201, body: {} }, { code: 'BAD_RESPONSE', booked: 'unknown' }],
    [
      'a page, at which its reader throws',
      { status: 201, body: '<html>' },
      { code: 'BAD_RESPONSE', booked: 'unknown' },
    ],
  ])('says after %s whether a call is booked', async (_, answer, expected) => {
    const { client, seen } = await startDesk(() => answer);
    expect(await catchError(client.schedule(request))).toMatchObject(expected);
    expect(seen).toHaveLength(1);
  });

  it('keeps to the retries and the rule of cancelling after a lost answer', async () => {
    let deletes = 0;
    const { client, seen } = await startDesk((line) => {
      if (!line.startsWith('DELETE')) return undefined;
      deletes += 1;
      return { status: deletes === 1 ? 500 : 404 };
    });
    await expect(client.cancel('t-0')).resolves.toBeUndefined();
    expect(seen).toHaveLength(2);
  });

  it('refuses what the protocol lacks before anything is sent', async () => {
    const { client, seen } = await startDesk();
    for (const call of [
      client.retrieve('t-0'),
      client.waitTime({ queue: 'vq' }),
      client.queueStatus({ queue: 'vq' }),
      client.openFor(),
    ]) {
      expect((await catchError(call)).code).toBe('NOT_SUPPORTED');
    }
    expect(seen).toEqual([]);
  });

  it('does not move a booking that it could neither move nor cancel', async () => {
    const { apiVersion, schedule, availability } = ticketProtocol;
    const protocol: CallbackProtocol = { apiVersion, schedule, availability };
    const { client, sent, heard } = createScriptedClient([{}], {}, { protocol });
    const error = await catchError(client.reschedule('t-0', request));
    expect(error).toMatchObject({
      code: 'NOT_SUPPORTED',
      operation: 'reschedule',
      booked: 'no',
    });
    expect(sent).toEqual([]);
    expect(heard).toEqual([{ name: 'scheduleError', event: { request, error } }]);
  });

  it('tells the version of the protocol it speaks, not of the one it would have spoken', async () => {
    const protocol: CallbackProtocol = { ...ticketProtocol, apiVersion: 'v3' };
    const { client } = createScriptedClient([{}], { apiVersion: 'v1' }, { protocol });
    expect(client.apiVersion).toBe('v3');
    expect(await new Promise((resolve) => client.once('ready', resolve))).toEqual({
      apiVersion: 'v3',
    });
  });
});
