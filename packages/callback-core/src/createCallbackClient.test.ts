import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createCallbackClient } from './createCallbackClient.ts';

let server: Server | undefined;
afterEach(() => server?.close());

async function serve(answer: (request: IncomingMessage, body: string) => [number, string]) {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [status, body] = answer(request, Buffer.concat(chunks).toString());
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a v1 client', () => {
  it('books by one form-encoded POST and resolves with the id', async () => {
    const seen: { url: string | undefined; body: string; type: string | undefined }[] = [];
    const base = await serve((request, body) => {
      seen.push({ url: request.url, body, type: request.headers['content-type'] });
      return [200, '{"_id":"abc"}'];
    });
    const client = createCallbackClient({ dataURL: `${base}/genesys/1/service/callback/sales` });

    const booked = await client.schedule({
      phonenumber: '4151110000',
      firstname: 'Bob',
      desiredTime: '2017-04-04T00:24:17.804Z',
    });

    expect(booked).toEqual({
      id: 'abc',
      desiredTime: '2017-04-04T00:24:17.804Z',
      response: { _id: 'abc' },
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.url).toBe('/genesys/1/service/callback/sales');
    expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toEqual({
      _customer_number: '4151110000',
      _desired_time: '2017-04-04T00:24:17.804Z',
      firstname: 'Bob',
    });
  });
});
