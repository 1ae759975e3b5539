import { expect, it } from 'vitest';
import { scheduleV1, scheduleV3, send, V1, V3 } from '../../test/calls.ts';
import { openSandbox } from '../../test/openSandbox.ts';

const rateLimit = { requests: 3, seconds: 10 };
const caller = { _customer_number: '4151110000' };

it('answers so many requests in any such time, over both protocols, and tells when to ask again', async () => {
  const sandbox = openSandbox({ rateLimit });
  expect((await scheduleV1(sandbox, caller)).status).toBe(200);
  sandbox.advance(4000);
  expect((await scheduleV3(sandbox, {})).status).toBe(200);
  expect((await send(sandbox, `${V3}/availability/office?numberOfDays=1`)).status).toBe(200);

  const v1 = await scheduleV1(sandbox, caller);
  expect([v1.status, v1.headers.get('retry-after')]).toEqual([429, '6']);
  expect(v1.body.exception).toMatch(/CallbackExceptionTooManyRequests$/);
  expect(v1.body).not.toHaveProperty('availability');
  const v3 = await scheduleV3(sandbox, {});
  expect([v3.status, v3.headers.get('retry-after')]).toEqual([429, '6']);
  // Not 7041: that would mean that the time wanted is full.
  expect(v3.body.status.code).toBe(429);
  expect(v3.body).not.toHaveProperty('data');
  expect(await sandbox.bookings()).toHaveLength(2);

  sandbox.advance(6000);
  expect((await scheduleV1(sandbox, caller)).status).toBe(200);
  expect((await scheduleV1(sandbox, caller)).status).toBe(429);
});

it('does not count preflights, wrong keys, and what is no protocol', async () => {
  const sandbox = openSandbox({ rateLimit: { requests: 1, seconds: 1 }, apikey: 'SECRET-1' });
  for (let i = 0; i < 3; i += 1) {
    await sandbox.fetch(new Request(V1, { method: 'OPTIONS' }));
    expect((await scheduleV1(sandbox, caller)).status).toBe(401);
    expect((await send(sandbox, 'http://sandbox.test/health')).status).toBe(200);
  }
  const init = { headers: { 'x-api-key': 'SECRET-1' } };
  expect((await send(sandbox, `${V3}/open-for/office`, init)).status).toBe(200);
  expect((await send(sandbox, `${V3}/open-for/office`, init)).status).toBe(429);
});

it('begins anew on reset', async () => {
  const sandbox = openSandbox({ rateLimit: { requests: 1, seconds: 60 } });
  await scheduleV1(sandbox, caller);
  await sandbox.reset();
  expect((await scheduleV1(sandbox, caller)).status).toBe(200);
});
