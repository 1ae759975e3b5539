import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { faults } from '../testing/faults.ts';
import { findClosedPort } from '../testing/findClosedPort.ts';
import { reasonOf } from '../testing/reasonOf.ts';
import { startFaultServer } from '../testing/startFaultServer.ts';
import { startServer } from '../testing/startServer.ts';
import { toTransportRequest } from '../testing/toTransportRequest.ts';
import { axiosTransport } from './axiosTransport.ts';
import { fetchTransport } from './fetchTransport.ts';

const transports = { axiosTransport, fetchTransport };
const MB = 1_000_000;

describe.each(Object.entries(transports))('%s', (_, transport) => {
  it('knows that nothing was sent to a closed port', async () => {
    const origin = await findClosedPort();
    expect(await reasonOf(transport(toTransportRequest(origin)))).toBe('unreachable');
    // A name with several addresses fails for all of them at once.
    const named = origin.replace('127.0.0.1', 'localhost');
    expect(await reasonOf(transport(toTransportRequest(named)))).toBe('unreachable');
  });

  it('knows that nothing was sent to a name that does not exist', async () => {
    const sending = transport(toTransportRequest('http://no-such-host.invalid/'));
    expect(await reasonOf(sending)).toBe('unreachable');
  });

  it('knows that nothing was sent where no TLS is spoken', async () => {
    const { origin } = await startServer({});
    const url = origin.replace('http:', 'https:');
    expect(await reasonOf(transport(toTransportRequest(url)))).toBe('unreachable');
  });

  it.each([
    'resetBeforeHeaders',
    'endBeforeHeaders',
    'resetAfterHeaders',
    'truncatedBody',
    'endBetweenChunks',
    'noHttp',
    'falselyPacked',
  ] as const)('claims nothing about what was sent after %s, and sends it once', async (name) => {
    const server = await startFaultServer(faults[name]);
    const sending = transport(toTransportRequest(server.origin, { method: 'POST', body: 'a=1' }));
    expect(await reasonOf(sending)).toBe('No answer arrived.');
    expect(server.requests()).toBe(1);
    await server.allClosed();
  });

  it.each(['hugeBody', 'hugeDeclaredBody'] as const)(
    'stops reading %s and closes the connection',
    async (name) => {
      const server = await startFaultServer(faults[name]);
      expect(await reasonOf(transport(toTransportRequest(server.origin)))).toBe('too-large');
      await server.allClosed();
    },
  );

  it.each([1, 1000, 8 * MB])('reads a body of exactly its limit of %i bytes', async (size) => {
    const { origin } = await startServer({ body: ' '.repeat(size) });
    const answer = await transport(toTransportRequest(origin, { maxResponseBytes: size }));
    expect(answer.body).toHaveLength(size);
    const sending = transport(toTransportRequest(origin, { maxResponseBytes: size - 1 }));
    expect(await reasonOf(sending)).toBe('too-large');
  });

  it('counts bytes, not characters', async () => {
    const { origin } = await startServer({ body: '🙂' });
    const answer = await transport(toTransportRequest(origin, { maxResponseBytes: 4 }));
    expect(answer.body).toBe('🙂');
    const sending = transport(toTransportRequest(origin, { maxResponseBytes: 3 }));
    expect(await reasonOf(sending)).toBe('too-large');
  });

  it('counts what is unpacked, not what is sent', async () => {
    const packed = (size: number) => ({
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync(Buffer.alloc(size, ' ')),
    });
    const bomb = await startServer(packed(20 * MB));
    expect(await reasonOf(transport(toTransportRequest(bomb.origin)))).toBe('too-large');
    const { origin } = await startServer(packed(8 * MB));
    expect((await transport(toTransportRequest(origin))).body).toHaveLength(8 * MB);
  });

  it.each(['hang', 'dripFeed'] as const)('closes the connection when aborted: %s', async (name) => {
    const arrived = new EventTarget();
    const server = await startFaultServer((socket) => {
      faults[name](socket);
      setTimeout(() => arrived.dispatchEvent(new Event('request')), 30);
    });
    const controller = new AbortController();
    const { signal } = controller;
    const sending = reasonOf(transport(toTransportRequest(server.origin, { signal })));
    await once(arrived, 'request');
    controller.abort();
    expect(await sending).toBe('No answer arrived.');
    await server.allClosed();
  });
});
