import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Sandbox } from '../src/Sandbox.ts';
import { V1, V3 } from './calls.ts';

const names = fc.constantFrom(
  ...['_customer_number', '_desired_time', 'serviceName', 'phoneNumber', 'desiredTime', 'userData'],
  ...['userData[a]', 'userData[a][b]', 'userData[', '__proto__', 'constructor', 'toString'],
  ...['_id', 'id', 'operand', 'clientRequestId', '_callback_state', '_new_desired_time'],
  ...['virtual-queues', 'reportBusy', 'advanceSeconds'],
  ...['start', 'end', 'startMS', 'number-of-days', 'numberOfDays', 'maxTimeSlots', 'timezone'],
);
const name = fc.oneof(names, fc.string({ unit: 'binary' }));
const value = fc.oneof(
  fc.constantFrom('office', '4151110000', '2027-06-07T09:00:00Z', '9999-12-31T23:59:59.999Z'),
  fc.constantFrom(
    '0000-01-01T00:00:00Z',
    '1',
    '366',
    '999999999999999',
    'UTC',
    'true',
    '',
    '\ud800',
    '\u0000',
    'b1f7a1f0-0000-4000-8000-000000000000',
    '!COMPLETED',
    '<script>alert(1)</script>',
  ),
  fc.string({ unit: 'binary' }),
);
const pairs = fc.array(fc.tuple(name, value), { maxLength: 8 });
const toQuery = (entries: [string, string][]): string => new URLSearchParams(entries).toString();

const type = fc.constantFrom(
  ...['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'],
  ...['multipart/form-data', 'text/plain', 'application/json; charset=nonsense', ''],
);
const body = fc.oneof(
  fc.uint8Array(),
  pairs.map(toQuery),
  fc.json(),
  fc.dictionary(name, fc.oneof(value, fc.jsonValue())).map((object) => JSON.stringify(object)),
  pairs.map(
    (entries) =>
      `${entries.map(([n, v]) => `--x\r\nContent-Disposition: form-data; name="${n}"\r\n\r\n${v}\r\n`).join('')}--x--`,
  ),
);
const ROOT = 'http://sandbox.test';
const operations = [
  ...[V1, `${V1}/availability`, `${V1}/b1f7a1f0-0000-4000-8000-000000000000`],
  ...[`${V3}/create`, `${V3}/retrieve`, `${V3}/cancel`, `${V3}/availability/office`],
  ...[`${V3}/open-for/office`, `${V3}/queue-status/office`],
  ...[`${ROOT}/engagement/v3/estimated-wait-time`, `${ROOT}/sandbox/bookings`],
  ...[`${ROOT}/genesys/1/service/b1f7a1f0-0000-4000-8000-000000000000/check-queue-position`],
];
const path = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...operations) },
  fc.webPath().map((rest) => `${V3}${rest}`),
  fc.string({ unit: 'binary' }).map((text) => `${ROOT}/${encodeURIComponent(text)}`),
  fc.string({ unit: 'binary' }).map((text) => `${V1}/${encodeURIComponent(text)}`),
  fc.stringMatching(/^[\w%/.]*$/).map((text) => `${ROOT}/genesys/1/service/callback/${text}`),
);
const method = fc.constantFrom('GET', 'POST', 'POST', 'PUT', 'DELETE');
const key = fc.option(fc.constantFrom('a', 'b', '"c"', '', 'x y', 'é'), { nil: undefined });

const request = fc
  .record({ path, query: pairs, type, body, method, key })
  .map(({ path: url, query, type: contentType, body: content, method: verb, key: idempotency }) => {
    const headers = {
      'content-type': contentType,
      ...(idempotency !== undefined && { 'idempotency-key': idempotency }),
    };
    const init = { method: verb, headers, ...(verb !== 'GET' && { body: content }) };
    return new Request(`${url}?${toQuery(query)}`, init);
  })
  // There is a page for people.
  .filter(({ url }) => new URL(url).pathname !== '/');

/**
 * Sends requests of every kind of nonsense, and near nonsense: each gets an answer that is no failure of
 * the server, is JSON or empty, and has nothing in it that a page could take for markup.
 */
export async function expectSaneAnswers(sandbox: Sandbox, requests: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(request, async (sent) => {
      const response = await sandbox.fetch(sent);
      expect(response.status).toBeLessThan(500);
      const text = await response.text();
      expect(text).not.toMatch(/[<>]/);
      if (text !== '') expect(typeof JSON.parse(text)).toBe('object');
    }),
    { numRuns: requests },
  );
}
