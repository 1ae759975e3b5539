import { expect, it } from 'vitest';
import { scheduleV3 } from '../../test/calls.ts';
import { office, openSandbox } from '../../test/openSandbox.ts';
import type { Sandbox } from '../Sandbox.ts';

const FREE = '2027-06-07T09:00:00.000Z';

async function open(sandbox: Sandbox): Promise<{ headers: Headers; text: string }> {
  const response = await sandbox.fetch(new Request('http://127.0.0.1:8787/'));
  expect(response.status).toBe(200);
  return { headers: response.headers, text: (await response.text()).replaceAll(/\s+/g, ' ') };
}

it('shows services with what is left of them', async () => {
  const { text } = await open(openSandbox());
  expect(text).toContain('<h3>office</h3>');
  expect(text).toContain('Open until 12:00');
  expect(text).toContain('Europe/Berlin, 10:10 there. 30 minutes a slot, 1 call each.');
  expect(text).toContain('>Mon 7 Jun</th>');
  expect(text).toContain('11 of 11 left');
  expect(text).toContain('None yet.');
});

it('shows bookings, the newest first, and counts them off', async () => {
  const sandbox = openSandbox();
  await scheduleV3(sandbox, {});
  await scheduleV3(sandbox, { desiredTime: FREE, phoneNumber: '+49 30 12345678' });
  const { text } = await open(sandbox);
  expect(text).toContain('2 calls booked');
  expect(text).toContain('10 of 11 left');
  expect(text).toMatch(/Mon 7 Jun, 11:00 CEST<.*As soon as possible/);
});

it('hides phone numbers and what was attached', async () => {
  const sandbox = openSandbox();
  await scheduleV3(sandbox, { phoneNumber: '+49 30 12345678', userData: { firstname: 'Maria' } });
  const { text } = await open(sandbox);
  expect(text).toContain('ends in 78');
  expect(text).not.toMatch(/12345678|345|Maria/);
});

it('escapes whatever it shows', async () => {
  const sandbox = openSandbox({ services: { 'a.b-c_d': office } });
  const { text } = await open(sandbox);
  expect(text).toContain('<h3>a.b-c_d</h3>');
  const host = await sandbox.fetch(new Request("http://x'y&z.test/"));
  expect(await host.text()).toContain('http://x&#39;y&amp;z.test/engagement');
});

it('loads nothing from elsewhere, runs nothing that stands in it, and sits in no frame', async () => {
  const { headers, text } = await open(openSandbox());
  expect(headers.get('content-type')).toBe('text/html; charset=UTF-8');
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(text).not.toMatch(/<style|style=|<script(?! type="module" src="\/)| on[a-z]+=/);
});

it.each([
  ['page.css', 'text/css; charset=utf-8'],
  ['page.js', 'text/javascript; charset=utf-8'],
  ['icon.svg', 'image/svg+xml; charset=utf-8'],
])('has its %s', async (name, type) => {
  const response = await openSandbox().fetch(new Request(`http://127.0.0.1/sandbox/${name}`));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
});

it('tells of planned faults where there are some', async () => {
  expect((await open(openSandbox())).text).not.toContain('/sandbox/faults');
  expect((await open(openSandbox({ faults: true }))).text).toContain('/sandbox/faults');
});
