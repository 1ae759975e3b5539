import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { V1, V3 } from '../../test/calls.ts';
import { openSandbox } from '../../test/openSandbox.ts';

const names = fc.constantFrom(
  ...['_customer_number', '_desired_time', 'serviceName', 'phoneNumber', 'desiredTime', 'userData'],
  ...['userData[a]', 'userData[a][b]', 'userData[', '__proto__', 'constructor', 'toString'],
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
const path = fc.oneof(
  fc.constantFrom(V1, `${V1}/availability`, `${V3}/create`, `${V3}/availability/office`),
  fc.webPath().map((rest) => `${V3}${rest}`),
  fc.string({ unit: 'binary' }).map((text) => `http://sandbox.test/${encodeURIComponent(text)}`),
  fc
    .stringMatching(/^[\w%/.]*$/)
    .map((text) => `http://sandbox.test/genesys/1/service/callback/${text}`),
);

it('gets an answer in JSON that is no failure of the server, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ path, query: pairs, type, body, post: fc.boolean() }),
      async ({ path: url, query, type: contentType, body: content, post }) => {
        // There is a page for people.
        fc.pre(new URL(url).pathname !== '/');
        const init = post
          ? { method: 'POST', body: content, headers: { 'content-type': contentType } }
          : { method: 'GET' };
        const response = await openSandbox().fetch(new Request(`${url}?${toQuery(query)}`, init));
        expect(response.status).toBeLessThan(500);
        expect(typeof (await response.json())).toBe('object');
      },
    ),
    { numRuns: 1500 },
  );
});

it('is never sent back', async () => {
  const canary = '<img src=x onerror=alert(1)>';
  const encoded = encodeURIComponent(canary);
  const fields = ['_customer_number', '_desired_time', 'serviceName', 'phoneNumber', canary];
  const form = new URLSearchParams(fields.map((field) => [field, canary]));
  const json = JSON.stringify(Object.fromEntries(form));
  const posts = [
    { body: form },
    { body: json, headers: { 'content-type': 'application/json' } },
    { body: canary, headers: { 'content-type': canary } },
  ].flatMap((init) =>
    [V1, `${V3}/create`].map((url) => new Request(url, { method: 'POST', ...init })),
  );
  const gets = [
    `${V1}/availability?start=${encoded}`,
    `${V1}${encoded}/availability`,
    `${V3}/availability/${encoded}`,
    `${V3}/availability/office?timezone=${encoded}`,
    `${V3}/${encoded}`,
    `http://sandbox.test/${encoded}`,
  ].map((url) => new Request(url));
  for (const request of [...posts, ...gets]) {
    const response = await openSandbox().fetch(request);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('onerror');
  }
});
