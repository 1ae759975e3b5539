import { expect, it } from 'vitest';
import { type Answer, scheduleV1, send, V1 } from '../../test/calls.ts';
import { office, openSandbox } from '../../test/openSandbox.ts';
import type { Sandbox } from '../Sandbox.ts';

const caller = { _customer_number: '4151110000' };
const queue = { waitSeconds: 60, ringSeconds: 10, talkSeconds: 30 };

const open = (): Sandbox => openSandbox({ services: { office: { ...office, queue } } });
const position = (sandbox: Sandbox, id: string): Promise<Answer> =>
  send(sandbox, `http://sandbox.test/genesys/1/service/${id}/check-queue-position`);
const book = async (sandbox: Sandbox, more = {}): Promise<string> =>
  (await scheduleV1(sandbox, { ...caller, ...more })).body._id;

it('tells where a call stands in the queue, and for how long', async () => {
  const sandbox = open();
  const first = await book(sandbox);
  sandbox.advance(20_000);
  const second = await book(sandbox);
  const answer = async (id: string): Promise<unknown> => (await position(sandbox, id)).body;
  expect(await answer(first)).toEqual({ _position: 1, _eta: 40, _total_waiting: 2 });
  expect(await answer(second)).toEqual({ _position: 2, _eta: 60, _total_waiting: 2 });
  sandbox.advance(40_000);
  expect(await answer(first)).toEqual({ _position: 0, _eta: 0, _total_waiting: 1 });
  expect(await answer(second)).toEqual({ _position: 1, _eta: 20, _total_waiting: 1 });
});

it('counts a call that is not due yet as not waiting, and one that was cancelled not at all', async () => {
  const sandbox = open();
  const later = await book(sandbox, { _desired_time: '2027-06-07T09:00:00.000Z' });
  const cancelled = await book(sandbox);
  await sandbox.fetch(new Request(`${V1}/${cancelled}`, { method: 'DELETE' }));
  expect((await position(sandbox, later)).body).toEqual({
    _position: 0,
    _eta: 50 * 60 + 60,
    _total_waiting: 0,
  });
});

it('says when a call is over, or was never there', async () => {
  const sandbox = open();
  const id = await book(sandbox);
  sandbox.advance(100_000);
  for (const gone of [id, 'b1f7a1f0-0000-4000-8000-000000000000', 'nonsense', '%00']) {
    const { status, body } = await position(sandbox, gone);
    expect(status).toBe(400);
    expect(body.exception).toMatch(/NotFound$/);
  }
});

it('asks for the key', async () => {
  expect((await position(openSandbox({ apikey: 'SECRET-1' }), 'any')).status).toBe(401);
});
