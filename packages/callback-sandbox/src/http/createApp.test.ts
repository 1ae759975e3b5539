import { describe, expect, it } from 'vitest';
import { scheduleV1, send, V1, V3 } from '../../test/calls.ts';
import { openSandbox } from '../../test/openSandbox.ts';

const HOST = 'http://sandbox.test';

describe('a page of another origin', () => {
  it.each([
    `${V1}`,
    `${V1}/availability`,
    `${V3}/create`,
    `${V3}/availability/office`,
    `${V1}/any-id`,
    `${HOST}/sandbox/reset`,
  ])('may call %s', async (url) => {
    const response = await openSandbox({ apikey: 'SECRET-1' }).fetch(
      new Request(url, { method: 'OPTIONS', headers: { origin: 'https://shop.example' } }),
    );
    expect(response.status).toBe(204);
    const header = (name: string): string => response.headers.get(name)?.toLowerCase() ?? '';
    expect(header('access-control-allow-origin')).toBe('*');
    expect(header('access-control-allow-methods')).toMatch(/get.*post.*put.*delete/);
    expect(header('access-control-allow-headers').split(',')).toEqual([
      'content-type',
      'apikey',
      'x-api-key',
      'authorization',
      'idempotency-key',
      'x-sandbox-fault',
    ]);
    expect(Number(header('access-control-max-age'))).toBeGreaterThan(0);
  });

  it('may read the answer, its errors too', async () => {
    for (const url of [`${V1}/availability?number-of-days=1`, `${V3}/nowhere`, `${HOST}/health`]) {
      const { headers } = await send(openSandbox(), url);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-expose-headers')).toBe(
        'Retry-After,Date,X-Correlation-Id,X-Sandbox-Fault',
      );
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-type')).toMatch(/^application\/json/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

it('is healthy', async () => {
  const { status, body } = await send(openSandbox(), `${HOST}/health`);
  expect(status).toBe(200);
  expect(body).toEqual({ status: 'ok' });
});

describe('an unknown address', () => {
  it.each([
    [`${HOST}/`, 'POST'],
    [`${HOST}/index.html`, 'GET'],
    [`${HOST}/<script>alert(1)</script>`, 'GET'],
    [`${HOST}/sandbox/reset`, 'GET'],
    [`${HOST}/%E0%A4%A`, 'GET'],
  ])('%s is a 404', async (url, method) => {
    const { status, body } = await send(openSandbox(), url, { method });
    expect(status).toBe(404);
    expect(body).toEqual({ message: 'There is nothing at this address.' });
  });

  it.each([
    [`${V1}/availability`, 'POST'],
    [`${V1}/a/b/c`, 'GET'],
    [`${HOST}/genesys/1/service/callback`, 'POST'],
  ])('%s (%s) is a 404 in the words of v1', async (url, method) => {
    const { status, body } = await send(openSandbox(), url, { method });
    expect(status).toBe(404);
    expect(body).toMatchObject({ exception: expect.stringMatching(/NotFound$/), code: 404 });
  });

  it.each([
    [V3, 'GET'],
    [`${V3}/create`, 'GET'],
    [`${V3}/availability`, 'GET'],
    [`${V3}/nowhere`, 'DELETE'],
  ])('%s (%s) is a 404 in the words of v3', async (url, method) => {
    const { status, headers, body } = await send(openSandbox(), url, { method });
    expect(status).toBe(404);
    expect(headers.get('x-correlation-id')).toBe(body.status.corrId);
  });
});

describe('with a key', () => {
  const sandbox = openSandbox({ apikey: 'SECRET-1' });
  const v1 = `${V1}/availability?number-of-days=1`;
  const v3 = `${V3}/availability/office?numberOfDays=1`;

  it('v1 asks for it in the header apikey', async () => {
    expect((await send(sandbox, v1, { headers: { apikey: 'SECRET-1' } })).status).toBe(200);
    const wrong = [{}, { apikey: 'SECRET-2' }, { 'x-api-key': 'SECRET-1' }, { apikey: '' }];
    for (const headers of wrong as Record<string, string>[]) {
      const { status, body } = await send(sandbox, v1, { headers });
      expect(status).toBe(401);
      expect(body.exception).toMatch(/Credentials$/);
    }
  });

  it('v3 asks for it in the header x-api-key', async () => {
    expect((await send(sandbox, v3, { headers: { 'x-api-key': 'SECRET-1' } })).status).toBe(200);
    const missing = await send(sandbox, v3);
    expect([missing.status, missing.body.status.code]).toEqual([401, 503]);
    const wrong = await send(sandbox, v3, { headers: { 'x-api-key': 'SECRET-2' } });
    expect([wrong.status, wrong.body.status.code]).toEqual([403, 1103]);
    expect(wrong.headers.get('x-correlation-id')).toBe(wrong.body.status.corrId);
  });

  it('a booking without it is not made, and the key is never told', async () => {
    const { status, body } = await scheduleV1(sandbox, { _customer_number: '4151110000' });
    expect(status).toBe(401);
    expect(JSON.stringify(body)).not.toContain('SECRET');
    expect(await sandbox.bookings()).toEqual([]);
  });
});
