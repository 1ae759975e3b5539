import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HeadersOption } from '../config/CallbackConfig.ts';
import type { ProtocolRequest } from '../protocol/CallbackProtocol.ts';
import { catchError } from '../testing/catchError.ts';
import { createManualClock } from '../testing/createManualClock.ts';
import {
  type Transport,
  TransportFailure,
  type TransportResponse,
} from '../transport/Transport.ts';
import { attempt } from './attempt.ts';
import { createHeaders } from './createHeaders.ts';

const request: ProtocolRequest = { method: 'POST', url: 'http://host/x', headers: { apikey: 'k' } };
const response: TransportResponse = { status: 200, headers: {}, body: 'the answer' };
const readBody = ({ body }: TransportResponse) => ({ value: body });

interface Given {
  transport?: Transport;
  headers?: HeadersOption;
  operation?: 'schedule' | 'availability';
  signal?: AbortSignal;
  read?: Parameters<typeof attempt<string>>[0]['read'];
}

/** One attempt over a transport that never answers unless told otherwise. */
function start({ headers, operation = 'schedule', read = readBody, signal, ...given }: Given) {
  const clock = createManualClock();
  const transport = vi.fn<Transport>(given.transport ?? (() => new Promise(() => {})));
  const moreHeaders = createHeaders(headers);
  const options = { operation, transport, moreHeaders, clock, timeoutMs: 3000, signal };
  const ending = attempt({ request, read }, { ...options, maxResponseBytes: 1000 });
  ending.catch(() => {});
  return { ending, clock, transport };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('attempt', () => {
  it('returns what the answer says', async () => {
    expect(await start({ transport: async () => response }).ending).toBe('the answer');
  });

  it('throws what a refusal says', async () => {
    const refusal = { code: 'SLOT_TAKEN', httpStatus: 400, corrId: 'c' } as const;
    const read = () => ({ refusal });
    const { ending } = start({ transport: async () => response, read });
    expect(await catchError(ending)).toMatchObject({
      ...refusal,
      operation: 'schedule',
      booked: 'no',
      message: 'The wanted time is gone; offer an alternative (HTTP 400).',
    });
  });

  it.each<[string, HeadersOption]>([
    ['reject', () => Promise.reject(new Error('no token'))],
    [
      'throw',
      () => {
        throw new Error('no token');
      },
    ],
    ['break a line', async () => ({ authorization: 'Bearer x\r\napikey: theirs' })],
    ['hold no text', async () => ({ authorization: undefined as never })],
    ['are not an object', async () => 'Bearer x' as never],
    ['are nothing', async () => undefined as never],
  ])('sends nothing and books nothing where headers %s', async (_, headers) => {
    const { ending, transport } = start({ headers });
    const error = await catchError(ending);
    expect(error).toMatchObject({ code: 'UNAUTHORIZED', booked: 'no', retry: 'fix' });
    expect(error).not.toHaveProperty('httpStatus');
    expect(error.message).toContain('check apikey and headers');
    expect(error.message).not.toContain('Bearer');
    expect(transport).not.toHaveBeenCalled();
  });

  it('sends what headers give along with those of the protocol, which win', async () => {
    const headers = async () => ({ APIKEY: 'theirs', Authorization: 'Bearer x' });
    const { ending, transport } = start({ headers, transport: async () => response });
    await ending;
    expect(transport.mock.calls[0]?.[0].headers).toEqual({
      apikey: 'k',
      authorization: 'Bearer x',
    });
  });

  it('knows that nothing is booked when the time is over before anything was sent', async () => {
    const { ending, clock, transport } = start({ headers: () => new Promise(() => {}) });
    await vi.waitUntil(() => clock.pending() === 1);
    clock.advance(3000);
    expect(await catchError(ending)).toMatchObject({ code: 'TIMEOUT', booked: 'no' });
    expect(transport).not.toHaveBeenCalled();
  });

  it('does not know what is booked when the time is over after it was sent', async () => {
    const { ending, clock, transport } = start({});
    await vi.waitUntil(() => transport.mock.calls.length === 1);
    clock.advance(3000);
    expect(await catchError(ending)).toMatchObject({ code: 'TIMEOUT', booked: 'unknown' });
  });

  it('says nothing of booked where free times are asked for', async () => {
    const { ending, clock } = start({ operation: 'availability' });
    await vi.waitUntil(() => clock.pending() === 1);
    clock.advance(3000);
    const error = await catchError(ending);
    expect(error).toMatchObject({ code: 'TIMEOUT', operation: 'availability', retry: 'auto' });
    expect(error).not.toHaveProperty('booked');
  });

  it('does not ask again for an answer that is too large', async () => {
    const transport = () => Promise.reject(new TransportFailure('too-large'));
    const error = await catchError(start({ operation: 'availability', transport }).ending);
    expect(error).toMatchObject({ code: 'BAD_RESPONSE', retry: 'never' });
    expect(await catchError(start({ transport }).ending)).toMatchObject({
      code: 'BAD_RESPONSE',
      booked: 'unknown',
    });
  });

  it('does not know what is booked where the reader throws', async () => {
    const read = () => {
      throw new RangeError('nobody foresaw it');
    };
    const { ending } = start({ transport: async () => response, read });
    expect(await catchError(ending)).toMatchObject({
      code: 'BAD_RESPONSE',
      booked: 'unknown',
      httpStatus: 200,
    });
  });

  it.each([undefined, null, 5, {}])(
    'does not know what is booked where a transport answers %j',
    async (nothing) => {
      const { ending } = start({
        transport: async () => nothing as never,
        read: ({ body }) => ({ value: body.trim() }),
      });
      const expected = { code: 'BAD_RESPONSE', booked: 'unknown' };
      expect(await catchError(ending)).toMatchObject(expected);
    },
  );

  it('sends nothing while the browser is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const headers = vi.fn(async () => ({}));
    const { ending, transport } = start({ headers });
    expect(await catchError(ending)).toMatchObject({ code: 'OFFLINE', booked: 'no' });
    expect(transport).not.toHaveBeenCalled();
    expect(headers).not.toHaveBeenCalled();
  });

  it.each([undefined, {}, { onLine: true }])('sends where navigator is %j', async (navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect(await start({ transport: async () => response }).ending).toBe('the answer');
  });

  it.each(['before', 'at once', 'while headers are awaited'])(
    'sends nothing and books nothing when aborted %s',
    async (moment) => {
      const controller = new AbortController();
      const { signal } = controller;
      if (moment === 'before') controller.abort();
      const headers = vi.fn(() => new Promise<never>(() => {}));
      const { ending, transport } = start({ signal, headers });
      if (moment.startsWith('while')) await vi.waitUntil(() => headers.mock.calls.length === 1);
      controller.abort();
      const expected = { code: 'CANCELLED_BEFORE_SEND', booked: 'no', retry: 'user' };
      expect(await catchError(ending)).toMatchObject(expected);
      expect(transport).not.toHaveBeenCalled();
    },
  );

  it('does not know what is booked when aborted after it was sent', async () => {
    const controller = new AbortController();
    const { ending, transport } = start({ signal: controller.signal });
    await vi.waitUntil(() => transport.mock.calls.length === 1);
    controller.abort();
    expect(await catchError(ending)).toMatchObject({ code: 'ABORTED', booked: 'unknown' });
  });
});
