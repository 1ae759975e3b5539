import { describe, expect, it } from 'vitest';
import { faults } from '../testing/faults.ts';
import { inParallel } from '../testing/inParallel.ts';
import { reasonOf } from '../testing/reasonOf.ts';
import { startFaultServer } from '../testing/startFaultServer.ts';
import { startServer } from '../testing/startServer.ts';
import { toTransportRequest } from '../testing/toTransportRequest.ts';
import { axiosTransport } from './axiosTransport.ts';
import { fetchTransport } from './fetchTransport.ts';

const transports = { axiosTransport, fetchTransport };
const texts = ['{"a":1}', '{"a":', '<!doctype html>', '"text"', 'Ünï 号码 🙂 \u2028\u0000', ''];

describe.each(Object.entries(transports))('%s', (_, transport) => {
  it('carries method, headers and body as they are', async () => {
    const { origin, seen } = await startServer({ status: 201, body: 'x' });
    const headers = {
      'x-api-key': 'k',
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'a gateway/1.0',
    };
    const body = 'a=1&b=%C3%A4';
    const answer = await transport(
      toTransportRequest(`${origin}/path?q=1`, { method: 'POST', headers, body }),
    );
    expect(answer).toMatchObject({ status: 201, body: 'x' });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/path?q=1', body });
    expect(seen[0]?.headers).toMatchObject({ ...headers, accept: 'application/json' });
    expect(seen[0]?.headers).not.toHaveProperty('cookie');
  });

  it('asks for another kind of answer where the request says so', async () => {
    const { origin, seen } = await startServer({});
    await transport(toTransportRequest(origin, { headers: { accept: 'text/plain' } }));
    expect(seen[0]?.headers.accept).toBe('text/plain');
  });

  it('sends a GET without body or content type', async () => {
    const { origin, seen } = await startServer({});
    await transport(toTransportRequest(origin));
    expect(seen[0]).toMatchObject({ method: 'GET', body: '' });
    expect(seen[0]?.headers).not.toHaveProperty('content-type');
  });

  it.each(['PUT', 'DELETE'] as const)('carries %s', async (method) => {
    const { origin, seen } = await startServer({});
    await transport(toTransportRequest(origin, { method }));
    expect(seen.map((request) => request.method)).toEqual([method]);
  });

  it.each(texts)('carries the body %j there and back as text', async (body) => {
    const { origin, seen } = await startServer(({ body: sent }) => ({ body: sent }));
    const headers = { 'content-type': 'application/json' };
    const sending = transport(toTransportRequest(origin, { method: 'POST', headers, body }));
    expect((await sending).body).toBe(body);
    expect(seen[0]?.body).toBe(body);
  });

  it.each(['text/html', 'application/octet-stream', 'nonsense'])(
    'leaves a body of type %s as text',
    async (type) => {
      const headers = { 'content-type': type };
      const { origin } = await startServer({ headers, body: '{"a":1}' });
      const answer = await transport(toTransportRequest(origin));
      expect(answer).toMatchObject({ body: '{"a":1}', headers });
    },
  );

  it('names headers in lower case, and joins what comes twice', async () => {
    const { origin } = await startServer({
      headers: { 'Retry-After': '7', 'X-Some': 'Thing', Via: ['a', 'b'] },
    });
    const { headers } = await transport(toTransportRequest(origin));
    expect(headers).toMatchObject({ 'retry-after': '7', 'x-some': 'Thing', via: 'a, b' });
  });

  it('sends nothing when aborted before', async () => {
    const { origin, seen } = await startServer({});
    const sending = transport(toTransportRequest(origin, { signal: AbortSignal.abort() }));
    expect(await reasonOf(sending)).toBe('No answer arrived.');
    expect(seen).toEqual([]);
  });

  it('does not follow a redirect, so that the key stays here', async () => {
    const elsewhere = await startServer({ body: '{"_id":"abc"}' });
    for (const status of [301, 302, 303, 307, 308]) {
      for (const method of ['GET', 'POST'] as const) {
        const { origin } = await startServer({ status, headers: { location: elsewhere.origin } });
        const headers = { 'x-api-key': 'SECRET' };
        const answer = await transport(toTransportRequest(origin, { method, headers }));
        expect(answer.status).toBe(status);
      }
    }
    expect(elsewhere.seen).toEqual([]);
  });

  it('throws errors that hold nothing of the request', async () => {
    const { origin } = await startFaultServer(faults.resetBeforeHeaders);
    const headers = { 'x-api-key': 'SECRET' };
    const error: unknown = await transport(toTransportRequest(origin, { headers })).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Error);
    expect(Object.keys(error as object)).toEqual([]);
    expect((error as Error).cause).toBeUndefined();
  });

  it('resolves for every status from 200 to 599', async () => {
    const { origin, seen } = await startServer(({ url }) => ({
      status: Number(url.slice(1)),
      body: url,
    }));
    const statuses = Array.from({ length: 400 }, (_, index) => 200 + index);
    // The platform's fetch takes 407 for the refusal of a proxy, and shows it to nobody.
    const answered = statuses.filter((status) => status !== 407);
    const answers = await inParallel(answered, (status) =>
      transport(toTransportRequest(`${origin}/${status}`, { method: 'POST', body: 'a=1' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(answered);
    const bodiless = [204, 205, 304];
    const bodies = answered.map((status) => (bodiless.includes(status) ? '' : `/${status}`));
    expect(answers.map(({ body }) => body)).toEqual(bodies);
    expect(await reasonOf(transport(toTransportRequest(`${origin}/407`)))).toBe(
      'No answer arrived.',
    );

    // 421, "not a server for this host", makes fetch try once more over a connection of its own; the rest goes once.
    const sent = (status: number) => seen.filter(({ url }) => url === `/${status}`).length;
    expect(statuses.filter((status) => sent(status) !== 1)).toEqual([421]);
    expect(sent(421)).toBe(2);
  });
});

describe('both transports', () => {
  const post = { method: 'POST', headers: { 'content-type': 'text/plain', apikey: 'k' } } as const;

  it('send the same request, name by name', async () => {
    const { origin, seen } = await startServer({});
    for (const body of texts) {
      for (const transport of Object.values(transports)) {
        await transport(toTransportRequest(`${origin}/a?b=%C3%A4%20c`, { ...post, body }));
      }
      const [one, other] = seen.slice(-2);
      expect(other).toEqual(one);
    }
    await axiosTransport(toTransportRequest(origin));
    await fetchTransport(toTransportRequest(origin));
    expect(seen.at(-1)).toEqual(seen.at(-2));
  });

  it('give the same answer', async () => {
    const date = 'Sat, 03 Apr 2027 09:00:00 GMT';
    for (const body of ['\uFEFF{"a":1}', Buffer.from([0xff, 0xfe, 0x41]), ...texts]) {
      for (const status of [200, 204, 302, 400, 429, 500]) {
        const { origin } = await startServer({
          status,
          body,
          headers: { 'X-A': ['1', '2'], date },
        });
        const answer = await axiosTransport(toTransportRequest(origin));
        expect(await fetchTransport(toTransportRequest(origin))).toEqual(answer);
        expect(answer).toMatchObject({ status, headers: { 'x-a': '1, 2' } });
      }
    }
  });
});
