import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { callRaw } from '../../test/callRaw.ts';
import { V1, V3 } from '../../test/calls.ts';
import { openSandbox } from '../../test/openSandbox.ts';
import { startServer } from '../../test/startServer.ts';
import { faultOperations } from './FaultPlan.ts';
import { faults } from './faults.ts';

const fault = fc.constantFrom(...Object.keys(faults));
const parameter = fc.oneof(
  fc.constantFrom('ms=0', 'ms=1', 'retryAfter=0', 'ms', '=', 'ms=1e9', 'times=1'),
  fc.constantFrom(...faultOperations).map((operation) => `on=${operation}`),
  fc.string({ maxLength: 8 }),
);
const asked = fc
  .tuple(fault, fc.array(parameter, { maxLength: 2 }))
  .map(([name, parameters]) => [name, 'ms=1', ...parameters].join('; '));
const rightly = fc.constantFrom(
  ...Object.entries(faults).map(([name, known]) => ('ms' in known ? `${name}; ms=1` : name)),
);
/** What a header can carry; the rest of Unicode goes in percent signs. */
const header = fc
  .oneof(
    rightly,
    asked,
    fc.array(asked).map((rules) => rules.join(', ')),
    fc.string(),
  )
  .map((text) => text.replace(/[^ -~]/g, '?'));
const url = fc.constantFrom(
  ...[V1, `${V1}/availability?number-of-days=2`, `${V3}/create`, `${V3}/availability/office`],
  ...[`${V3}/cancel`, `${V1}/id`, 'http://sandbox.test/sandbox/faults', `${V3}/%E0%A4%A`],
);
const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS');
const body = fc.oneof(
  fc.constantFrom(
    '_customer_number=4151110000',
    '{"serviceName":"office","phoneNumber":"4151110000"}',
    '{"rules":[{"fault":"hang-after-commit"}]}',
  ),
  fc.string({ unit: 'binary' }),
  fc.json(),
);
const type = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain');
const call = fc.record({ header, url, method, body, type });

it('every request with a fault ends: in an answer, a network error, or with its signal', async () => {
  await fc.assert(
    fc.asyncProperty(
      call,
      async ({ header: value, url: address, method: verb, body: text, type: contentType }) => {
        const headers = new Headers({ 'content-type': contentType });
        headers.set('x-sandbox-fault', value);
        const plain = verb === 'GET' || verb === 'HEAD';
        const signal = AbortSignal.timeout(60);
        const init = { method: verb, headers, signal, ...(!plain && { body: text }) };
        const outcome = await openSandbox({ faults: true })
          .fetch(new Request(address, init))
          .catch((error: Error) => error);
        if (outcome instanceof Error) {
          expect(outcome.name).toBe('TimeoutError');
          return;
        }
        if (outcome.type === 'error') return;
        expect(outcome.status < 500 || outcome.headers.has('x-sandbox-fault')).toBe(true);
        await outcome.text().catch((error: Error) => expect(error.message).toMatch(/cut-body/));
      },
    ),
    { numRuns: 600 },
  );
});

it('a server goes on after all of them, and lets every connection go', async () => {
  const server = await startServer();
  await fc.assert(
    fc.asyncProperty(
      call,
      async ({ header: value, url: address, method: verb, body: text, type: contentType }) => {
        const { pathname, search } = new URL(address);
        const headers = {
          'content-type': contentType,
          'x-sandbox-fault': value,
        };
        await callRaw(server.url, {
          method: verb,
          path: pathname + search,
          headers,
          body: text,
          patience: 40,
        });
      },
    ),
    { numRuns: 300 },
  );
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  await server.stop();
  await expect.poll(() => server.sockets.size).toBe(0);
});
