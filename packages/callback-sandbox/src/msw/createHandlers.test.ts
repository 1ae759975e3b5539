import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSandbox } from '../../test/openSandbox.ts';
import { createHandlers } from './createHandlers.ts';

const HOST = 'https://api.example';
const TIMES = `${HOST}/engagement/v3/callbacks/availability/office?numberOfDays=2`;
const sandbox = openSandbox({ faults: true });
const server = setupServer(...createHandlers(sandbox));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(async () => await sandbox.reset());
afterAll(() => server.close());

const ask = (fault: string, init: RequestInit = {}): Promise<Response> =>
  fetch(TIMES, { ...init, headers: { 'x-sandbox-fault': fault } });

it('books over v1 at the address of production', async () => {
  const body = new URLSearchParams({ _customer_number: '4151110000' });
  const url = `${HOST}/genesys/1/service/callback/office`;
  const { _id: id } = await (await fetch(url, { method: 'POST', body })).json();
  expect(await sandbox.bookings()).toMatchObject([{ id, phoneNumber: '4151110000' }]);
});

it('books over v3 at the address of production', async () => {
  const answer = await fetch(`${HOST}/engagement/v3/callbacks/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ serviceName: 'office', phoneNumber: '4151110000' }),
  });
  const { id } = (await answer.json()).data;
  expect(await sandbox.bookings()).toMatchObject([{ id, phoneNumber: '4151110000' }]);
});

it('what the sandbox has of its own is there too', async () => {
  expect(await (await fetch(`${HOST}/sandbox/bookings`)).json()).toEqual([]);
});

it('an answer has all its headers', async () => {
  const { headers } = await fetch(TIMES);
  expect(headers.get('content-type')).toMatch(/^application\/json/);
  expect(headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get('cache-control')).toBe('no-store');
});

it('leaves other addresses alone', async () => {
  const [handler] = createHandlers(sandbox, { baseURL: 'https://api.example' });
  const meets = async (url: string): Promise<boolean | undefined> =>
    (await handler?.run({ request: new Request(url), requestId: '1' })) !== null;
  expect(await meets(TIMES)).toBe(true);
  expect(await meets(TIMES.replace('api.example', 'other.example'))).toBe(false);
  expect(await meets(`${HOST}/shop/sandbox/engagement/v3/callbacks`)).toBe(false);
});

describe('a fault', () => {
  it.each(['reset-before-commit', 'no-cors'])('%s is a failed fetch', async (fault) => {
    await expect(ask(fault)).rejects.toThrow(TypeError);
  });

  it('cut-body fails while the body is read', async () => {
    const answer = await ask('cut-body');
    await expect(answer.text()).rejects.toThrow();
  });

  it('hang-after-commit ends with the request’s signal', async () => {
    const answer = ask('hang-after-commit', { signal: AbortSignal.timeout(50) });
    await expect(answer).rejects.toThrow(expect.objectContaining({ name: 'TimeoutError' }));
  });

  it('redirect leads to an answer of the sandbox', async () => {
    const answer = await ask('redirect');
    expect(answer.url).toBe(`${HOST}/sandbox/faults`);
    expect(await answer.json()).toEqual({ seed: 1, rules: [] });
  });

  it.each([
    ['html-body', 200],
    ['rate-limit', 429],
    ['error-after-commit', 500],
  ])('%s is as over a socket', async (fault, status) => {
    expect((await ask(fault)).status).toBe(status);
  });
});
