import { expect, it } from 'vitest';
import { type Answer, scheduleV1, send } from '../../test/calls.ts';
import { openSandbox } from '../../test/openSandbox.ts';
import type { Sandbox } from '../Sandbox.ts';

const CLOCK = 'http://sandbox.test/sandbox/clock';
const advance = (sandbox: Sandbox, advanceSeconds: unknown): Promise<Answer> =>
  send(sandbox, CLOCK, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advanceSeconds }),
  });

it('is told and moved on over HTTP, and put back on reset', async () => {
  const sandbox = openSandbox();
  expect((await send(sandbox, CLOCK)).body).toEqual({ now: '2027-06-07T08:10:00.000Z' });
  await scheduleV1(sandbox, { _customer_number: '4151110000' });
  expect((await advance(sandbox, 120)).body).toEqual({ now: '2027-06-07T08:12:00.000Z' });
  expect(await sandbox.bookings()).toMatchObject([{ state: 'ROUTING' }]);
  await sandbox.reset();
  expect((await send(sandbox, CLOCK)).body).toEqual({ now: '2027-06-07T08:10:00.000Z' });
});

it.each([-1, 'soon', null, 1e12, undefined])('cannot be moved by %j', async (seconds) => {
  const sandbox = openSandbox();
  const { status, body } = await advance(sandbox, seconds);
  expect([status, body.message]).toEqual([400, expect.stringMatching(/^advanceSeconds/)]);
});

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('is not moved by %d ms', (milliseconds) => {
  expect(() => openSandbox().advance(milliseconds)).toThrow(TypeError);
});
