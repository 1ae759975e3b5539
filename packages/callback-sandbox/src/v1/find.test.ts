import { expect, it } from 'vitest';
import { type Answer, scheduleV1, scheduleV3, send, V1 } from '../../test/calls.ts';
import { office, openSandbox } from '../../test/openSandbox.ts';
import type { Sandbox } from '../Sandbox.ts';

const FREE = '2027-06-07T09:00:00.000Z';
const REQUEST_ID = '3f0e4c9a-6a4b-4f0e-9f0a-2d6f6f1f4c11';
const fields = { _customer_number: '+49 30 1234', _desired_time: FREE };

const find = (sandbox: Sandbox, query: Record<string, string>): Promise<Answer> =>
  send(sandbox, `${V1}?${new URLSearchParams({ operand: 'AND', ...query })}`);

it('finds a call by its id, flat, as it stands now', async () => {
  const sandbox = openSandbox();
  const { body } = await scheduleV1(sandbox, { ...fields, firstname: 'Bob', _media_type: 'voice' });
  const { status, body: found } = await find(sandbox, { _id: body._id });
  expect(status).toBe(200);
  expect(found).toEqual([
    {
      _id: body._id,
      _service_name: 'office',
      _customer_number: '+49 30 1234',
      _desired_time: FREE,
      _expiration_time: '2027-06-08T09:00:00.000Z',
      _callback_state: 'SCHEDULED',
      _url: `${V1}/${body._id}`,
      firstname: 'Bob',
    },
  ]);
});

it('finds a call by the request id that was sent along, in either protocol', async () => {
  const sandbox = openSandbox();
  const one = await scheduleV1(sandbox, { ...fields, clientRequestId: REQUEST_ID });
  const { body } = await find(sandbox, { clientRequestId: REQUEST_ID });
  expect(body).toMatchObject([
    { _id: one.body._id, _desired_time: FREE, clientRequestId: REQUEST_ID },
  ]);
  const userData = { clientRequestId: REQUEST_ID };
  await scheduleV3(sandbox, { desiredTime: '2027-06-07T09:30:00.000Z', userData });
  expect((await find(sandbox, { clientRequestId: REQUEST_ID })).body).toHaveLength(2);
});

it('answers an empty list when nothing fits', async () => {
  const sandbox = openSandbox();
  const { body } = await scheduleV1(sandbox, { ...fields, clientRequestId: REQUEST_ID });
  const others = [
    { clientRequestId: REQUEST_ID.replace('3', '4') },
    { clientRequestId: REQUEST_ID, _callback_state: '!SCHEDULED' },
    { clientRequestId: REQUEST_ID, _customer_number: '+49 30 9999' },
    { clientRequestId: REQUEST_ID, firstname: 'Ada' },
    { _id: body._id.replace(/.$/, 'x') },
    { _id: '../../etc' },
  ];
  for (const query of others) {
    expect(await find(sandbox, query)).toMatchObject({ status: 200, body: [] });
  }
});

it('takes a state, negated or not, and another writing of the number', async () => {
  const sandbox = openSandbox();
  const { body } = await scheduleV1(sandbox, { ...fields, subject: 'a' });
  const same = [
    { _callback_state: 'SCHEDULED' },
    { _callback_state: '!COMPLETED' },
    { _customer_number: '0049301234' },
    { subject: 'a' },
  ];
  for (const more of same) {
    expect((await find(sandbox, { _id: body._id, ...more })).body).toHaveLength(1);
  }
});

it('does not find by a number alone, nor by what could be guessed', async () => {
  const sandbox = openSandbox();
  await scheduleV1(sandbox, { ...fields, clientRequestId: 'short', firstname: 'Bob' });
  const guesses: Record<string, string>[] = [
    {},
    { _customer_number: '+49 30 1234' },
    { _customer_number: '+49 30 1234', _callback_state: '!COMPLETED' },
    { _callback_state: 'SCHEDULED' },
    { firstname: 'Bob' },
    { clientRequestId: 'short' },
    { _id: '!none' },
    { clientRequestId: `!${REQUEST_ID}` },
  ];
  for (const query of guesses) {
    const { status, body } = await find(sandbox, query);
    expect({ query, status }).toEqual({ query, status: 403 });
    expect(body.exception).toMatch(/CallbackExceptionForbidden$/);
  }
});

it('finds by a number when it is told that it may', async () => {
  const sandbox = openSandbox({ findByNumber: true });
  await scheduleV1(sandbox, fields);
  expect((await find(sandbox, { _customer_number: '+49301234' })).body).toHaveLength(1);
  expect((await find(sandbox, { _customer_number: '+49309999' })).body).toEqual([]);
  for (const number of ['!+49309999', '', '%', '+']) {
    expect((await find(sandbox, { _customer_number: number })).status).toBe(403);
  }
});

it('keeps what the service says apart from what was attached under the same name', async () => {
  const sandbox = openSandbox();
  const userData = { _id: 'forged', _customer_number: '112', clientRequestId: REQUEST_ID };
  const { body } = await scheduleV3(sandbox, { userData });
  expect((await find(sandbox, { clientRequestId: REQUEST_ID })).body).toMatchObject([
    { _id: body.data.id, _customer_number: '4151110000' },
  ]);
});

it('finds within one service only', async () => {
  const sandbox = openSandbox({ services: { office, sales: office } });
  const { body } = await scheduleV1(sandbox, { ...fields, clientRequestId: REQUEST_ID });
  for (const query of [`_id=${body._id}`, `clientRequestId=${REQUEST_ID}`]) {
    expect((await send(sandbox, `${V1.replace('office', 'sales')}?${query}`)).body).toEqual([]);
  }
  const unknown = await send(sandbox, `${V1.replace('office', 'none')}?_id=${body._id}`);
  expect(unknown.body.exception).toMatch(/Resource$/);
});

it('knows no other operand than AND', async () => {
  const { status, body } = await find(openSandbox(), { operand: 'OR', _id: 'a' });
  expect(status).toBe(400);
  expect(body.message).toBe('operand must be AND.');
});
