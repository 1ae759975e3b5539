import { describe, expect, it } from 'vitest';
import { scheduleV3, send, V1, V3 } from '../../test/calls.ts';
import { openSandbox } from '../../test/openSandbox.ts';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

function multipart(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

describe('the same booking', () => {
  const v1 = { _customer_number: '4151110000', firstname: 'Zoë 名 😀', subject: 'a & b = c +' };
  it.each<[string, RequestInit]>([
    ['form-urlencoded', { body: new URLSearchParams(v1) }],
    ['multipart', { body: multipart(v1) }],
    ['JSON', { body: JSON.stringify(v1), headers: JSON_TYPE }],
  ])('can be made in v1 as %s', async (_type, init) => {
    const sandbox = openSandbox();
    expect((await send(sandbox, V1, { method: 'POST', ...init })).status).toBe(200);
    const [booking] = await sandbox.bookings();
    expect(booking?.userData).toEqual({ firstname: 'Zoë 名 😀', subject: 'a & b = c +' });
  });

  const userData = { firstname: 'Zoë 名 😀', subject: 'a & b = c +' };
  const call = { serviceName: 'office', phoneNumber: '4151110000' };
  const flat = {
    ...call,
    'userData[firstname]': userData.firstname,
    'userData[subject]': userData.subject,
  };
  it.each<[string, RequestInit]>([
    ['form-urlencoded', { body: new URLSearchParams(flat) }],
    ['multipart', { body: multipart(flat) }],
    ['JSON', { body: JSON.stringify({ ...call, userData }), headers: JSON_TYPE }],
  ])('can be made in v3 as %s', async (_type, init) => {
    const sandbox = openSandbox();
    expect((await send(sandbox, `${V3}/create`, { method: 'POST', ...init })).status).toBe(200);
    expect((await sandbox.bookings())[0]?.userData).toEqual(userData);
  });
});

it('drops names that reach a prototype, at every depth', async () => {
  const sandbox = openSandbox();
  const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"kept":1}';
  const body = `{"serviceName":"office","phoneNumber":"4151110000","__proto__":{"desiredTime":"x"},
    "userData":{"a":${evil},"list":[${evil}],"__proto__":{"polluted":1},"prototype":1}}`;
  await send(sandbox, `${V3}/create`, { method: 'POST', body, headers: JSON_TYPE });
  const form = { 'userData[__proto__]': 'x', 'userData[constructor]': 'x', 'userData[b]': 'kept' };
  await send(sandbox, `${V3}/create`, {
    method: 'POST',
    body: new URLSearchParams({ serviceName: 'office', phoneNumber: '4151110000', ...form }),
  });
  expect((await sandbox.bookings()).map((booking) => booking.userData)).toEqual([
    { a: { kept: 1 }, list: [{ kept: 1 }] },
    { b: 'kept' },
  ]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('a body that cannot be read', () => {
  const file = new FormData();
  file.append('phoneNumber', new Blob(['415']), 'number.txt');
  const deep = `{"userData":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;

  it.each<[string, number, RequestInit]>([
    ['is broken JSON', 400, { body: '{"phoneNumber":', headers: JSON_TYPE }],
    ['is JSON but no object', 400, { body: '[1]', headers: JSON_TYPE }],
    ['is JSON null', 400, { body: 'null', headers: JSON_TYPE }],
    ['is empty JSON', 400, { body: '', headers: JSON_TYPE }],
    ['is nested too deep', 400, { body: deep, headers: JSON_TYPE }],
    ['has a file', 400, { body: file }],
    [
      'is broken multipart',
      400,
      { body: '--x', headers: { 'content-type': 'multipart/form-data' } },
    ],
    ['is plain text', 415, { body: '_customer_number=4151110000' }],
    ['is of no type', 415, {}],
    ['is of a type that is none', 415, { body: 'x', headers: { 'content-type': ';;;' } }],
    ['is too large', 413, { body: ' '.repeat(1_048_577), headers: JSON_TYPE }],
  ])('because it %s is refused in the words of the protocol', async (_why, status, init) => {
    const sandbox = openSandbox();
    const v1 = await send(sandbox, V1, { method: 'POST', ...init });
    expect(v1.status).toBe(status);
    expect(v1.body).toMatchObject({ exception: expect.any(String), message: expect.any(String) });
    const v3 = await send(sandbox, `${V3}/create`, { method: 'POST', ...init });
    expect(v3.status).toBe(status);
    expect(v3.body.status).toMatchObject({ code: 501, message: expect.any(String) });
    expect(await sandbox.bookings()).toEqual([]);
  });
});

it('reads a body of exactly 1 MB', async () => {
  const sandbox = openSandbox();
  const empty = JSON.stringify({
    serviceName: 'office',
    phoneNumber: '4151110000',
    userData: { a: '' },
  });
  const a = 'a'.repeat(1_048_576 - empty.length);
  expect((await scheduleV3(sandbox, { userData: { a } })).status).toBe(200);
});

it('stops reading a body without end', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const init = { method: 'POST', body: endless, headers: JSON_TYPE, duplex: 'half' };
  expect((await send(openSandbox(), V1, init)).status).toBe(413);
  expect(sent).toBeLessThan(40);
});

it('refuses a body that breaks off', async () => {
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"phoneNumber":'));
    },
    pull(controller) {
      controller.error(new Error('gone'));
    },
  });
  const init = { method: 'POST', body: broken, headers: JSON_TYPE, duplex: 'half' };
  expect((await send(openSandbox(), V1, init)).status).toBe(400);
});
