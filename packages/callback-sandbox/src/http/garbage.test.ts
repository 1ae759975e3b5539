import { expect, it } from 'vitest';
import { scheduleV3, V1, V3 } from '../../test/calls.ts';
import { expectSaneAnswers } from '../../test/expectSaneAnswers.ts';
import { openSandbox } from '../../test/openSandbox.ts';

it('gets a sane answer, 10,000 times', async () => {
  await expectSaneAnswers(
    openSandbox({ findByNumber: true, uniqueClientRequestIds: true }),
    10_000,
  );
}, 60_000);

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

it('that was stored is shown so that no page takes it for markup', async () => {
  const sandbox = openSandbox();
  const canary = '<img src=x onerror=alert(1)>\u2028';
  const userData = { note: canary, clientRequestId: 'x'.repeat(16) };
  await scheduleV3(sandbox, { userData });
  const urls = [
    `${V1}?clientRequestId=${userData.clientRequestId}`,
    `http://sandbox.test/sandbox/bookings`,
  ];
  for (const url of urls) {
    const response = await sandbox.fetch(new Request(url));
    const text = await response.text();
    expect(text).toContain('\\u003cimg src=x onerror=alert(1)\\u003e\\u2028');
    expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(canary));
  }
});
