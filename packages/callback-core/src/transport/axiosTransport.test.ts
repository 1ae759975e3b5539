import { once } from 'node:events';
// biome-ignore lint/style/noRestrictedImports: what a page does to axios is what is tested.
import axios from 'axios';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faults } from '../testing/faults.ts';
import { findClosedPort } from '../testing/findClosedPort.ts';
import { startFaultServer } from '../testing/startFaultServer.ts';
import { startServer } from '../testing/startServer.ts';
import { axiosTransport } from './axiosTransport.ts';
import { TransportFailure, type TransportRequest } from './Transport.ts';

function request(url: string, more: Partial<TransportRequest> = {}): TransportRequest {
  return { method: 'GET', url, headers: {}, signal: new AbortController().signal, ...more };
}

async function reasonOf(sending: Promise<unknown>): Promise<string> {
  const error: unknown = await sending.then(
    () => 'an answer',
    (reason: unknown) => reason,
  );
  if (error instanceof TransportFailure) return error.reason;
  return error instanceof Error ? error.message : String(error);
}

describe('axiosTransport', () => {
  it('carries method, headers and body as they are, and adds no names of its own', async () => {
    const { origin, seen } = await startServer({ status: 201, body: 'x' });
    const body = 'a=1&b=%C3%A4';
    const answer = await axiosTransport(
      request(`${origin}/path?q=1`, {
        method: 'POST',
        headers: { 'x-api-key': 'k', 'content-type': 'application/x-www-form-urlencoded' },
        body,
      }),
    );

    expect(answer).toMatchObject({ status: 201, body: 'x' });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/path?q=1', body });
    expect(seen[0]?.headers).toMatchObject({
      'x-api-key': 'k',
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    });
    expect(seen[0]?.headers['user-agent']).not.toContain('axios');
    expect(seen[0]?.headers).not.toHaveProperty('cookie');
  });

  it('sends a GET without body or content type', async () => {
    const { origin, seen } = await startServer({});
    await axiosTransport(request(origin));
    expect(seen[0]).toMatchObject({ method: 'GET', body: '' });
    expect(seen[0]?.headers).not.toHaveProperty('content-type');
  });

  it.each([200, 204, 301, 302, 307, 400, 401, 404, 418, 429, 500, 503, 599])(
    'resolves for status %i',
    async (status) => {
      const { origin } = await startServer({ status });
      await expect(axiosTransport(request(origin))).resolves.toMatchObject({ status, body: '' });
    },
  );

  it.each(['{"a":1}', '{"a":', '<html>', '"text"'])('leaves the body %j as text', async (body) => {
    const { origin } = await startServer({ body });
    await expect(axiosTransport(request(origin))).resolves.toMatchObject({ body });
  });

  it('names headers in lower case', async () => {
    const { origin } = await startServer({ headers: { 'Retry-After': '7', 'X-Some': 'Thing' } });
    const { headers } = await axiosTransport(request(origin));
    expect(headers).toMatchObject({ 'retry-after': '7', 'x-some': 'Thing' });
  });

  it('knows that nothing was sent to a closed port', async () => {
    expect(await reasonOf(axiosTransport(request(await findClosedPort())))).toBe('unreachable');
  });

  it('knows that nothing was sent to a name that does not exist', async () => {
    expect(await reasonOf(axiosTransport(request('http://no-such-host.invalid/')))).toBe(
      'unreachable',
    );
  });

  it('knows that nothing was sent where no TLS is spoken', async () => {
    const { origin } = await startServer({});
    const url = origin.replace('http:', 'https:');
    expect(await reasonOf(axiosTransport(request(url)))).toBe('unreachable');
  });

  it.each([
    'resetBeforeHeaders',
    'endBeforeHeaders',
    'resetAfterHeaders',
    'truncatedBody',
    'endBetweenChunks',
    'noHttp',
    'falselyPacked',
  ] as const)('claims nothing about what was sent after %s', async (name) => {
    const server = await startFaultServer(faults[name]);
    const sending = axiosTransport(request(server.origin, { method: 'POST', body: 'a=1' }));
    expect(await reasonOf(sending)).toBe('No answer arrived.');
    expect(server.requests()).toBe(1);
  });

  it.each(['hugeBody', 'hugeDeclaredBody'] as const)(
    'stops reading %s and closes the connection',
    async (name) => {
      const server = await startFaultServer(faults[name]);
      expect(await reasonOf(axiosTransport(request(server.origin)))).toBe('too-large');
      await server.allClosed();
    },
  );

  it.each(['hang', 'dripFeed'] as const)('closes the connection when aborted: %s', async (name) => {
    const arrived = new EventTarget();
    const server = await startFaultServer((socket) => {
      faults[name](socket);
      setTimeout(() => arrived.dispatchEvent(new Event('request')), 30);
    });
    const controller = new AbortController();
    const sending = axiosTransport(request(server.origin, { signal: controller.signal }));
    await once(arrived, 'request');
    controller.abort();
    await reasonOf(sending);
    await server.allClosed();
  });

  it('reads a body of many megabytes up to its limit', async () => {
    const body = ' '.repeat(7_999_999);
    const { origin } = await startServer({ body });
    const answer = await axiosTransport(request(origin));
    expect(answer.body).toHaveLength(body.length);
  });

  it('does not follow a redirect, so that the key stays here', async () => {
    const elsewhere = await startServer({ body: '{"_id":"abc"}' });
    for (const status of [301, 302, 303, 307, 308]) {
      const { origin } = await startServer({ status, headers: { location: elsewhere.origin } });
      const headers = { 'x-api-key': 'SECRET' };
      const answer = await axiosTransport(
        request(origin, { method: 'POST', headers, body: 'a=1' }),
      );
      expect(answer.status).toBe(status);
    }
    expect(elsewhere.seen).toEqual([]);
  });

  it('takes nothing from what the page sets on axios', async () => {
    const { origin, seen } = await startServer({ body: 'x' });
    const { headers } = axios.defaults;
    const interceptor = axios.interceptors.request.use(() => Promise.reject(new Error('theirs')));
    axios.defaults.baseURL = 'http://127.0.0.1:1';
    axios.defaults.headers.common['authorization'] = 'Bearer THEIRS';
    axios.defaults.params = { theirs: 1 };
    onTestFinished(() => {
      axios.interceptors.request.eject(interceptor);
      delete axios.defaults.baseURL;
      delete axios.defaults.params;
      delete headers.common['authorization'];
    });

    await expect(axiosTransport(request(`${origin}/a`))).resolves.toMatchObject({ body: 'x' });
    expect(seen[0]?.url).toBe('/a');
    expect(seen[0]?.headers).not.toHaveProperty('authorization');
  });

  it('takes nothing from a polluted Object.prototype', async () => {
    const { origin, seen } = await startServer({ body: 'x' });
    const polluted = {
      baseURL: 'http://127.0.0.1:1',
      auth: { username: 'theirs', password: 'theirs' },
      params: { theirs: 1 },
      transformRequest: () => 'theirs',
      transformResponse: () => 'theirs',
      validateStatus: () => false,
      maxContentLength: 1,
    };
    const names = Object.keys(polluted);
    onTestFinished(() => {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name);
    });
    for (const [name, value] of Object.entries(polluted)) {
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    }
    const answer = await axiosTransport(request(`${origin}/a`, { method: 'POST', body: 'ours' }));
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);

    expect(answer).toMatchObject({ status: 200, body: 'x' });
    expect(seen[0]).toMatchObject({ url: '/a', body: 'ours' });
    expect(seen[0]?.headers).not.toHaveProperty('authorization');
  });

  it('throws errors that hold nothing of the request', async () => {
    const { origin } = await startFaultServer(faults.resetBeforeHeaders);
    const error: unknown = await axiosTransport(
      request(origin, { headers: { 'x-api-key': 'SECRET' } }),
    ).catch((reason: unknown) => reason);
    expect(Object.keys(error as object)).toEqual([]);
    expect((error as Error).cause).toBeUndefined();
  });
});
