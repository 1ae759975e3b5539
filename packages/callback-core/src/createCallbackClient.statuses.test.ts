import { describe, expect, it } from 'vitest';
import { CallbackError } from './errors/CallbackError.ts';
import type { ScheduleInput } from './protocol/CallbackProtocol.ts';
import { protocols } from './protocol/protocols.ts';
import { catchError } from './testing/catchError.ts';
import { entries } from './testing/entries.ts';
import { inParallel } from './testing/inParallel.ts';
import { startServer } from './testing/startServer.ts';

const statuses = Array.from({ length: 400 }, (_, index) => 200 + index);
/** No body travels with these. */
const BODILESS = [204, 205, 304];
/** JSON that confirms a booking in either interface, should the status allow it. */
const confirmed = '{"_id":"abc","status":{"code":0},"data":{"id":"abc"}}';
const bodies = [
  ['no body', 'text/plain', ''],
  ['JSON', 'application/json', confirmed],
  ['HTML', 'text/html', '<!doctype html><title>Sorry</title>'],
] as const;

type Outcome = { status: number } & ({ id: string } | { code: string; booked: unknown });

describe.each(entries)('%s', (_, createCallbackClient) => {
  describe.each(['v1', 'v3'] as const)('a booking by %s', (apiVersion) => {
    const { fromResponse } = protocols[apiVersion].schedule;
    const input: ScheduleInput = {
      phonenumber: '1',
      desiredTime: undefined,
      serviceName: 's',
      userData: {},
      parameters: {},
    };

    /** What the protocol alone says. */
    function decide(status: number, text: string): Outcome {
      // The platform's fetch takes 407 for the refusal of a proxy, and shows it to nobody: nobody knows.
      if (status === 407) return { status, code: 'NETWORK', booked: 'unknown' };
      const body = BODILESS.includes(status) ? '' : text;
      const reply = fromResponse({ status, headers: {}, body }, input);
      if ('value' in reply) return { status, id: reply.value.id };
      const { code } = reply.refusal;
      const { booked } = new CallbackError(code, { operation: 'schedule', message: '' });
      return { status, code, booked };
    }

    it.each(bodies)('with %s ends as its status says, and is sent once', async (...answer) => {
      const [, type, body] = answer;
      const { origin, seen } = await startServer(({ url }) => ({
        status: Number(url.split('/')[1]),
        headers: { 'content-type': type },
        body,
      }));
      const outcomes = await inParallel(statuses, async (status): Promise<Outcome> => {
        const config = { apiVersion, dataURL: `${origin}/${status}`, serviceName: 's' };
        const booking = createCallbackClient(config).schedule({ phonenumber: '1' });
        const expected = decide(status, body);
        if ('id' in expected) return { status, id: (await booking).id };
        const { code, booked, httpStatus } = await catchError(booking);
        expect(httpStatus).toBe(code === 'NETWORK' ? undefined : status);
        return { status, code, booked };
      });
      expect(outcomes).toEqual(statuses.map((status) => decide(status, body)));
      // 421, "not a server for this host", makes fetch try once more over a connection of its own.
      expect(seen).toHaveLength(statuses.length + 1);
      expect(seen.filter(({ url }) => url.startsWith('/421'))).toHaveLength(2);
    });
  });
});
