import { describe, expect, it } from 'vitest';
import { type Answer, send, V1, V3 } from '../../test/calls.ts';
import { openSandbox } from '../../test/openSandbox.ts';
import type { Sandbox } from '../Sandbox.ts';
import type { BookingStore, BookingTransaction } from '../store/BookingStore.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';

const NINE = '2027-06-07T09:00:00.000Z';
const HALF_PAST = '2027-06-07T09:30:00.000Z';
const KEY = '8e03978e-40d5-43e8-bc93-6894a57f9324';

const v3 = (sandbox: Sandbox, key: string, fields: object = {}): Promise<Answer> =>
  send(sandbox, `${V3}/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ serviceName: 'office', phoneNumber: '4151110000', ...fields }),
  });
const v1 = (sandbox: Sandbox, key: string, fields: Record<string, string> = {}): Promise<Answer> =>
  send(sandbox, V1, {
    method: 'POST',
    headers: { 'idempotency-key': key },
    body: new URLSearchParams({ _customer_number: '4151110000', ...fields }),
  });

/** A store that lets nothing but the keys through until `open` is called. */
function createGate(): { store: BookingStore; open(): void } {
  const memory = createMemoryStore();
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const store: BookingStore = {
    ...memory,
    transact: async (locks, work) => {
      if (locks.some((lock) => lock.startsWith('bucket'))) await opened;
      return await memory.transact(locks, work);
    },
  };
  return { store, open: () => open() };
}

describe('the same request with the same key', () => {
  it('gets the same booking, and books once', async () => {
    const sandbox = openSandbox();
    const first = await v3(sandbox, KEY, { desiredTime: NINE, userData: { a: 1, b: [{ c: 2 }] } });
    const again = await v3(sandbox, KEY, { userData: { b: [{ c: 2 }], a: 1 }, desiredTime: NINE });
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body.data).toEqual(first.body.data);
    expect(await sandbox.bookings()).toHaveLength(1);
  });

  it('gets the same refusal, even when the place has become free since', async () => {
    const sandbox = openSandbox();
    const other = await v1(sandbox, 'other', { _desired_time: NINE });
    const first = await v1(sandbox, KEY, { _desired_time: NINE });
    await sandbox.fetch(new Request(`${V1}/${other.body._id}`, { method: 'DELETE' }));
    const again = await v1(sandbox, KEY, { _desired_time: NINE });
    expect(first.status).toBe(400);
    expect(again.body).toEqual(first.body);
    expect((await v1(sandbox, 'new', { _desired_time: NINE })).status).toBe(200);
  });

  it('is refused while the first one runs, and answered after it', async () => {
    const { store, open } = createGate();
    const sandbox = openSandbox({ store });
    const first = v3(sandbox, KEY, { desiredTime: NINE });
    // Time for the first to take the key.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const meanwhile = await v3(sandbox, KEY, { desiredTime: NINE });
    expect([meanwhile.status, meanwhile.body.status.code]).toEqual([409, 409]);
    expect(meanwhile.headers.get('retry-after')).toBe('1');
    open();
    const { body } = await first;
    expect((await v3(sandbox, KEY, { desiredTime: NINE })).body.data).toEqual(body.data);
  });

  it('books once, however many come at once', async () => {
    const sandbox = openSandbox();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => v1(sandbox, KEY, { _desired_time: NINE })),
    );
    const [booking, ...others] = await sandbox.bookings();
    expect(others).toEqual([]);
    // Who comes while the first one runs is told so; who comes later gets its answer.
    for (const { status, body } of answers) {
      if (status !== 409) expect([status, body]).toEqual([200, { _id: booking?.id }]);
    }
  });

  it('is a new one once the key has expired', async () => {
    const sandbox = openSandbox({ idempotencyHours: 1 });
    const first = await v1(sandbox, KEY);
    sandbox.advance(3_599_999);
    expect((await v1(sandbox, KEY)).body).toEqual(first.body);
    sandbox.advance(1);
    expect((await v1(sandbox, KEY)).body).not.toEqual(first.body);
  });

  it('may be taken over from one that came to no end within a minute; that one then books nothing', async () => {
    const { store, open } = createGate();
    const sandbox = openSandbox({ store });
    const first = v3(sandbox, KEY, { desiredTime: NINE });
    await new Promise((resolve) => setTimeout(resolve, 20));
    sandbox.advance(60_000);
    const second = v3(sandbox, KEY, { desiredTime: NINE });
    await new Promise((resolve) => setTimeout(resolve, 20));
    open();
    expect((await first).status).toBe(409);
    expect((await second).status).toBe(200);
    expect(await sandbox.bookings()).toHaveLength(1);
  });
});

describe('after a failure of the store', () => {
  const failing = (fails: (transaction: BookingTransaction) => void): Sandbox => {
    const memory = createMemoryStore();
    let failed = false;
    return openSandbox({
      store: {
        ...memory,
        transact: (locks, work) =>
          memory.transact(locks, async (transaction) => {
            const result = await work(transaction);
            if (!failed && locks.length > 1) {
              failed = true;
              fails(transaction);
            }
            return result;
          }),
      },
    });
  };

  it('the same key books', async () => {
    const sandbox = failing(() => {
      throw new Error('disk full');
    });
    expect((await v3(sandbox, KEY, { desiredTime: NINE })).status).toBe(500);
    expect(await sandbox.bookings()).toEqual([]);
    expect((await v3(sandbox, KEY, { desiredTime: NINE })).status).toBe(200);
  });

  it('that comes after the booking was stored, the same key gets that booking', async () => {
    const memory = createMemoryStore();
    let failed = false;
    const store: BookingStore = {
      ...memory,
      transact: async (locks, work) => {
        const result = await memory.transact(locks, work);
        if (failed || locks.length < 2) return result;
        failed = true;
        throw new Error('connection lost');
      },
    };
    const sandbox = openSandbox({ store });
    expect((await v3(sandbox, KEY, { desiredTime: NINE })).status).toBe(500);
    const again = await v3(sandbox, KEY, { desiredTime: NINE });
    expect(await sandbox.bookings()).toMatchObject([{ id: again.body.data.id }]);
  });
});

describe('another request with the same key', () => {
  it.each([
    { desiredTime: HALF_PAST },
    { desiredTime: NINE, phoneNumber: '4151110001' },
    { desiredTime: NINE, userData: { firstname: 'Ada' } },
    {},
  ])('is refused: %j', async (fields) => {
    const sandbox = openSandbox();
    await v3(sandbox, KEY, { desiredTime: NINE });
    const { status, body } = await v3(sandbox, KEY, fields);
    expect([status, body.status.code]).toEqual([422, 422]);
    expect(await sandbox.bookings()).toHaveLength(1);
  });

  it('is refused across the protocols, in the words of each', async () => {
    const sandbox = openSandbox();
    await v3(sandbox, KEY);
    const { status, body } = await v1(sandbox, KEY);
    expect(status).toBe(422);
    expect(body.exception).toMatch(/CallbackExceptionKeyReused$/);
  });
});

describe('a key', () => {
  it('in quotes is the same as without', async () => {
    const sandbox = openSandbox();
    const first = await v1(sandbox, `"${KEY}"`);
    expect((await v1(sandbox, KEY)).body).toEqual(first.body);
  });

  it.each(['', '""', 'two words', 'x'.repeat(256), '\u00e9'])('cannot be %j', async (key) => {
    const sandbox = openSandbox();
    const { status, body } = await v1(sandbox, key);
    expect(status).toBe(400);
    expect(body.message).toMatch(/^Idempotency-Key must be/);
    expect(await sandbox.bookings()).toEqual([]);
  });

  it('is forgotten on reset', async () => {
    const sandbox = openSandbox();
    await v1(sandbox, KEY);
    await sandbox.reset();
    await v1(sandbox, KEY);
    expect(await sandbox.bookings()).toHaveLength(1);
  });
});

describe('a request id', () => {
  const userData = { clientRequestId: KEY };

  it('does not stop a second booking as a rule', async () => {
    const sandbox = openSandbox();
    for (const key of ['1', '2']) await v3(sandbox, key, { userData });
    expect(await sandbox.bookings()).toHaveLength(2);
  });

  it('gets the earlier booking when ids are to be unique', async () => {
    const sandbox = openSandbox({ uniqueClientRequestIds: true });
    const post = (fields: object): Promise<Answer> =>
      send(sandbox, `${V3}/create`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ serviceName: 'office', phoneNumber: '4151110000', ...fields }),
      });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post({ desiredTime: NINE, userData })),
    );
    const { id } = answers[0]?.body.data ?? {};
    expect(answers.map(({ body }) => body.data?.id)).toEqual(Array(20).fill(id));
    expect((await post({ desiredTime: HALF_PAST, userData })).status).toBe(422);
    expect(await sandbox.bookings()).toHaveLength(1);
    // What could be guessed, or meant for something else, is no id.
    for (let i = 0; i < 2; i += 1) await post({ userData: { clientRequestId: 'short' } });
    expect(await sandbox.bookings()).toHaveLength(3);
  });
});
