import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callRaw, type RawAnswer } from '../../test/callRaw.ts';
import { startServer, type TestServer } from '../../test/startServer.ts';
import { type FaultName, faults } from '../faults/faults.ts';

const FREE = '2027-06-07T09:00:00.000Z';
const PATH = '/engagement/v3/callbacks/create';
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(async () => {
  await server.stop();
  await expect.poll(() => server.sockets.size).toBe(0);
});

/** Books over a socket, with a fault. */
function book(fault: string, patience?: number, desiredTime = FREE): Promise<RawAnswer> {
  return callRaw(server.url, {
    method: 'POST',
    path: PATH,
    headers: {
      'content-type': 'application/json',
      'x-sandbox-fault': fault,
      origin: 'https://shop.example',
    },
    body: JSON.stringify({ serviceName: 'office', phoneNumber: '4151110000', desiredTime }),
    ...(patience !== undefined && { patience }),
  });
}

const stored = async (): Promise<string[]> =>
  (await server.sandbox.bookings()).map(({ phoneNumber }) => phoneNumber);

const tested = new Set<FaultName>();
function meets(fault: FaultName, what: string, test: () => Promise<void>): void {
  tested.add(fault);
  it(`${fault}: ${what}`, test);
}

describe('over a socket', () => {
  meets(
    'delay-before-commit',
    'the booking is stored when the time is up, not before',
    async () => {
      const answer = book('delay-before-commit; ms=400');
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await stored()).toEqual([]);
      expect((await answer).head).toMatch(/^HTTP\/1.1 200 /);
      expect((await answer).ms).toBeGreaterThanOrEqual(395);
      expect(await stored()).toEqual(['4151110000']);
    },
  );

  meets('delay-before-commit', 'it is stored although the caller has hung up', async () => {
    expect((await book('delay-before-commit; ms=400', 100)).ended).toBe('open');
    expect(await stored()).toEqual([]);
    await expect.poll(stored, { timeout: 3000 }).toEqual(['4151110000']);
    expect([...server.sockets]).toEqual([]);
  });

  meets('delay-after-commit', 'the booking is stored at once, the answer comes late', async () => {
    const answer = book('delay-after-commit; ms=400');
    await expect.poll(stored, { timeout: 350, interval: 20 }).toEqual(['4151110000']);
    expect((await answer).ms).toBeGreaterThanOrEqual(395);
    expect((await answer).head).toMatch(/^HTTP\/1.1 200 /);
  });

  meets('hang-before-commit', 'nothing comes, nothing is stored', async () => {
    expect(await book('hang-before-commit', 300)).toMatchObject({ text: '', ended: 'open' });
    expect(await stored()).toEqual([]);
    await expect.poll(() => server.sockets.size).toBe(0);
  });

  meets('hang-after-commit', 'nothing comes, and the booking is stored', async () => {
    expect(await book('hang-after-commit', 300)).toMatchObject({ text: '', ended: 'open' });
    expect(await stored()).toEqual(['4151110000']);
    await expect.poll(() => server.sockets.size).toBe(0);
  });

  meets('reset-before-commit', 'the connection is reset, nothing is stored', async () => {
    expect(await book('reset-before-commit')).toMatchObject({ text: '', ended: 'reset' });
    expect(await stored()).toEqual([]);
  });

  meets('reset-after-commit', 'the connection is reset, and the booking is stored', async () => {
    expect(await book('reset-after-commit')).toMatchObject({ text: '', ended: 'reset' });
    expect(await stored()).toEqual(['4151110000']);
  });

  meets('cut-body', 'all headers and half the body come', async () => {
    const { head, body, ended } = await book('cut-body');
    const announced = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(ended).toBe('closed');
    expect(body).toMatch(/^\{"status"/);
    expect(body.length).toBe(Math.ceil(announced / 2));
    expect(await stored()).toEqual(['4151110000']);
  });

  meets('drip-body', 'the body comes byte by byte', async () => {
    const { body, pieces, ms } = await book('drip-body; ms=5');
    expect(JSON.parse(body).data.id).toMatch(UUID);
    expect(pieces).toBeGreaterThan(body.length / 2);
    expect(ms).toBeGreaterThan(body.length * 4);
    expect(await stored()).toEqual(['4151110000']);
  });

  meets('drip-body', 'it stops when the caller hangs up', async () => {
    const { body } = await book('drip-body; ms=50', 300);
    expect(body.length).toBeLessThan(10);
    await expect.poll(() => server.sockets.size).toBe(0);
  });

  meets('html-body', 'a page comes instead of JSON', async () => {
    const { head, body } = await book('html-body');
    expect(head).toMatch(/^HTTP\/1.1 200 .*content-type: text\/html/is);
    expect(body).toMatch(/^<!doctype html>.*<\/html>$/s);
    expect(await stored()).toEqual(['4151110000']);
  });

  meets('truncated-json', 'the JSON ends in the middle, the answer is whole', async () => {
    const { head, body } = await book('truncated-json');
    expect(head).toMatch(/^HTTP\/1.1 200 .*content-type: application\/json/is);
    expect(head).toMatch(new RegExp(`content-length: ${body.length}\\b`, 'i'));
    expect(body).toMatch(/^\{"status"/);
    expect(() => JSON.parse(body)).toThrow(SyntaxError);
    expect(await stored()).toEqual(['4151110000']);
  });

  meets('empty-body', 'the status is right and there is no body', async () => {
    const { head, body } = await book('empty-body');
    expect(head).toMatch(/^HTTP\/1.1 200 .*content-length: 0/is);
    expect(body).toBe('');
    expect(await stored()).toEqual(['4151110000']);
  });

  meets('wrong-content-type', 'the right JSON comes as text', async () => {
    const { head, body } = await book('wrong-content-type');
    expect(head).toMatch(/content-type: text\/plain/i);
    expect(JSON.parse(body).data.id).toMatch(UUID);
    expect(await stored()).toEqual(['4151110000']);
  });

  meets('no-cors', 'no other page may read the answer', async () => {
    const { head } = await book('no-cors');
    expect(head).toMatch(/^HTTP\/1.1 200 /);
    expect(head).not.toMatch(/access-control/i);
    expect(await stored()).toEqual(['4151110000']);
  });

  meets('rate-limit', '429 says when to come again, and proposes nothing', async () => {
    const { head, body } = await book('rate-limit; retryAfter=7');
    expect(head).toMatch(/^HTTP\/1.1 429 .*retry-after: 7\b/is);
    expect(head).toMatch(/access-control-allow-origin: \*/i);
    expect(JSON.parse(body)).toEqual({ message: 'Too many requests.' });
    expect(await stored()).toEqual([]);
  });

  meets('error-before-commit', '500, nothing is stored', async () => {
    expect((await book('error-before-commit')).head).toMatch(/^HTTP\/1.1 500 /);
    expect(await stored()).toEqual([]);
  });

  meets('error-after-commit', '500, and the booking is stored', async () => {
    expect((await book('error-after-commit')).head).toMatch(/^HTTP\/1.1 500 /);
    expect(await stored()).toEqual(['4151110000']);
  });

  meets('redirect', 'another address is named, nothing is stored', async () => {
    const { head } = await book('redirect');
    expect(head).toMatch(/^HTTP\/1.1 302 /);
    expect(head).toContain(`location: ${server.url}/sandbox/faults`);
    expect(await stored()).toEqual([]);
  });

  meets('slot-taken', 'others were faster: the time is full, others are proposed', async () => {
    const { head, body } = await book('slot-taken');
    expect(head).toMatch(/^HTTP\/1.1 429 /);
    expect(JSON.parse(body).status.code).toBe(7041);
    expect(Object.keys(JSON.parse(body).data.slots)).toHaveLength(6);
    expect(await stored()).toEqual(['+1 202 555 0123']);
  });

  meets('nearly-full', 'few times are left, and one that is not cannot be booked', async () => {
    const path = '/engagement/v3/callbacks/availability/office?numberOfDays=10&reportBusy=true';
    const headers = { 'x-sandbox-fault': 'nearly-full' };
    const { slots } = JSON.parse((await callRaw(server.url, { path, headers })).body).data;
    const left = slots.filter(({ capacity }: { capacity: number }) => capacity === 1);
    expect(left.length / slots.length).toBeGreaterThan(0.05);
    expect(left.length / slots.length).toBeLessThan(0.25);
    const full = slots.find(({ capacity }: { capacity: number }) => capacity === 0);
    expect((await book('nearly-full', 5000, full.utcTime)).head).toMatch(/^HTTP\/1.1 429 /);
    expect(await stored()).toEqual([]);
    expect((await book('nearly-full', 5000, left[0].utcTime)).head).toMatch(/^HTTP\/1.1 200 /);
    expect((await book('nearly-full', 5000, left[0].utcTime)).head).toMatch(/^HTTP\/1.1 429 /);
    expect(await stored()).toEqual(['4151110000']);
  });

  meets('office-closed', 'nothing can be booked today, and tomorrow it can', async () => {
    const { head, body } = await book('office-closed');
    expect(head).toMatch(/^HTTP\/1.1 400 /);
    expect(JSON.parse(body).status.code).toBe(7042);
    const path = '/engagement/v3/callbacks/availability/office?numberOfDays=2&maxTimeSlots=1';
    const headers = { 'x-sandbox-fault': 'office-closed' };
    const { slots } = JSON.parse((await callRaw(server.url, { path, headers })).body).data;
    expect(slots[0].utcTime).toBe('2027-06-08T07:00:00.000Z');
    expect(await stored()).toEqual([]);
  });

  it('every fault there is has been met', () => {
    expect([...tested].sort()).toEqual(Object.keys(faults).sort());
  });
});
