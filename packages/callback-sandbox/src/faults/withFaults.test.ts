import { describe, expect, it } from 'vitest';
import { scheduleV1, send, V1, V3 } from '../../test/calls.ts';
import { openSandbox } from '../../test/openSandbox.ts';
import type { Sandbox } from '../Sandbox.ts';

const TIMES = `${V1}/availability?number-of-days=3`;
const FAULTS = 'http://sandbox.test/sandbox/faults';
const caller = { _customer_number: '4151110000' };

interface Asked extends RequestInit {
  url?: string;
}

function ask(sandbox: Sandbox, fault: string, { url = TIMES, ...init }: Asked = {}) {
  return sandbox.fetch(new Request(url, { ...init, headers: { 'x-sandbox-fault': fault } }));
}

const put = (plan: unknown): RequestInit => ({ method: 'PUT', body: JSON.stringify(plan) });

describe('switched off', () => {
  it('a request that asks for a fault is refused, and nothing is booked', async () => {
    const sandbox = openSandbox();
    const headers = { 'x-sandbox-fault': 'error-after-commit' };
    const body = new URLSearchParams(caller);
    const { status, body: answer } = await send(sandbox, V1, { method: 'POST', headers, body });
    expect(status).toBe(403);
    expect(answer.message).toContain('createSandbox({ faults: true })');
    expect(await sandbox.bookings()).toEqual([]);
  });

  it('there is no plan, neither over HTTP nor by hand', async () => {
    const sandbox = openSandbox({ faults: false });
    expect((await send(sandbox, FAULTS)).status).toBe(403);
    expect(() => sandbox.planFaults({ rules: [] })).toThrow('createSandbox({ faults: true })');
  });
});

describe('by header', () => {
  it('the first fault that fits the operation counts', async () => {
    const sandbox = openSandbox({ faults: true });
    const header = 'error-before-commit; on=schedule, rate-limit; on=availability; retryAfter=3';
    expect((await ask(sandbox, header)).status).toBe(429);
    const booking = { url: V1, method: 'POST', body: new URLSearchParams(caller) };
    expect((await ask(sandbox, header, booking)).status).toBe(500);
    expect((await ask(sandbox, 'html-body; on=cancel')).status).toBe(200);
  });

  it('the answer names its fault, and pages may read that', async () => {
    const { headers } = await ask(openSandbox({ faults: true }), 'truncated-json');
    expect(headers.get('x-sandbox-fault')).toBe('truncated-json');
    expect(headers.get('access-control-expose-headers')).toContain('X-Sandbox-Fault');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each([
    ['nonsense', /fault must be one of delay-before-commit, /],
    ['', /fault must be one of/],
    ['__proto__', /fault must be one of/],
    ['html-body; ms=5', /ms has no effect on this fault: it belongs to delay-before-commit, /],
    ['delay-after-commit; ms=fast', /ms must be a number from 0 to 600000 milliseconds/],
    ['delay-after-commit; ms=600001', /ms must be a number/],
    ['delay-after-commit; for=5', /has an unknown field: the fields are fault, on, ms, retryAfter/],
    ['html-body; on=everything', /on must be one of schedule, availability/],
    ['html-body; times=2', /has an unknown field/],
    ['html-body,', /fault must be one of/],
    ['<img src=x>; onerror=alert(1)', /unknown field|must be one of/],
  ])('%j is refused, with the reason', async (header, reason) => {
    const response = await ask(openSandbox({ faults: true }), header);
    expect(response.status).toBe(400);
    const { message } = await response.json();
    expect(message).toMatch(/^Bad header x-sandbox-fault: /);
    expect(message).toMatch(reason);
    expect(message).not.toContain('onerror');
  });

  it('preflights, health and bookings know no faults', async () => {
    const sandbox = openSandbox({ faults: { rules: [{ fault: 'error-before-commit' }] } });
    expect((await ask(sandbox, 'html-body', { method: 'OPTIONS' })).status).toBe(204);
    for (const path of ['health', 'sandbox/bookings']) {
      expect((await ask(sandbox, 'html-body', { url: `http://sandbox.test/${path}` })).status).toBe(
        200,
      );
    }
  });

  it('a body that is too large is refused before any fault', async () => {
    const big = { url: V1, method: 'POST', body: 'a'.repeat(1_100_000) };
    const answer = await ask(openSandbox({ faults: true }), 'reset-after-commit', big);
    expect(answer.status).toBe(413);
  });
});

describe('by plan', () => {
  it('a rule is used up after so many calls, of its operation only', async () => {
    const sandbox = openSandbox({ faults: true });
    sandbox.planFaults({ rules: [{ fault: 'rate-limit', on: 'availability', times: 2 }] });
    expect((await scheduleV1(sandbox, caller)).status).toBe(200);
    const statuses: number[] = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await send(sandbox, TIMES)).status);
    expect(statuses).toEqual([429, 429, 200]);
  });

  it('a header goes before it and uses nothing up', async () => {
    const plan = { rules: [{ fault: 'error-before-commit', times: 1 }] } as const;
    const sandbox = openSandbox({ faults: plan });
    expect((await ask(sandbox, 'rate-limit')).status).toBe(429);
    expect((await send(sandbox, TIMES)).status).toBe(500);
    expect((await send(sandbox, TIMES)).status).toBe(200);
  });

  it('the same seed gives the same faults, another seed others', async () => {
    const draw = async (seed: number): Promise<string> => {
      const rules = [{ fault: 'error-before-commit', probability: 0.4 }] as const;
      const sandbox = openSandbox({ faults: { seed, rules } });
      let drawn = '';
      for (let i = 0; i < 60; i += 1)
        drawn += (await send(sandbox, TIMES)).status === 500 ? 'x' : '.';
      return drawn;
    };
    const first = await draw(7);
    expect(await draw(7)).toBe(first);
    expect(await draw(8)).not.toBe(first);
    expect(first.split('x').length - 1).toBeGreaterThan(12);
    expect(first.split('x').length - 1).toBeLessThan(36);
  });

  it('is shown, replaced and ended over HTTP', async () => {
    const sandbox = openSandbox({ faults: true });
    expect((await send(sandbox, FAULTS)).body).toEqual({ seed: 1, rules: [] });
    const plan = { seed: 3, rules: [{ fault: 'html-body', times: 2 }] };
    expect((await send(sandbox, FAULTS, put(plan))).body).toEqual(plan);
    await (await sandbox.fetch(new Request(TIMES))).text();
    expect((await send(sandbox, FAULTS)).body.rules).toEqual([{ fault: 'html-body', times: 1 }]);
    expect((await send(sandbox, FAULTS, { method: 'DELETE' })).body.rules).toEqual([]);
    expect((await send(sandbox, TIMES)).status).toBe(200);
  });

  it('one that is too large is not read', async () => {
    const init = { method: 'PUT', body: `{"rules":[${' '.repeat(1_100_000)}]}` };
    expect((await send(openSandbox({ faults: true }), FAULTS, init)).status).toBe(413);
  });

  it('pages of any origin may change it', async () => {
    const { headers } = await openSandbox({ faults: true }).fetch(
      new Request(FAULTS, { method: 'OPTIONS', headers: { origin: 'https://shop.example' } }),
    );
    expect(headers.get('access-control-allow-methods')).toMatch(/PUT.*DELETE/);
  });

  it.each([
    ['no plan', /must be an object with rules, seed/],
    [{ rules: 1 }, /rules must be a list of rules/],
    [{ rules: [{ fault: 'x' }] }, /rules\.0\.fault must be one of/],
    [
      { rules: [{ fault: 'html-body', times: 0 }] },
      /rules\.0\.times must be a whole number from 1/,
    ],
    [
      { rules: [{ fault: 'html-body', probability: 2 }] },
      /probability must be a number from 0 to 1/,
    ],
    [{ rules: [], seed: -1 }, /seed must be a whole number/],
    [{ rules: [{ fault: 'html-body', retryAfter: 1 }] }, /retryAfter has no effect on this fault/],
  ])('%j is refused, and the plan before it stays', async (plan, reason) => {
    const sandbox = openSandbox({ faults: { rules: [{ fault: 'html-body' }] } });
    const { status, body } = await send(sandbox, FAULTS, put(plan));
    expect(status).toBe(400);
    expect(body.message).toMatch(reason);
    expect((await send(sandbox, FAULTS)).body.rules).toEqual([{ fault: 'html-body' }]);
    expect(() => sandbox.planFaults(plan as never)).toThrow(reason);
    expect(() => openSandbox({ faults: plan as never })).toThrow(reason);
  });

  it.each(['by hand', 'over HTTP'])('a reset %s begins that of the options anew', async (how) => {
    const rules = [{ fault: 'error-before-commit', times: 1 }] as const;
    const sandbox = openSandbox({ faults: { rules } });
    expect((await send(sandbox, TIMES)).status).toBe(500);
    if (how === 'by hand') await sandbox.reset();
    else await send(sandbox, 'http://sandbox.test/sandbox/reset', { method: 'POST' });
    expect((await send(sandbox, TIMES)).status).toBe(500);
    expect((await send(sandbox, TIMES)).status).toBe(200);
  });
});

describe('without a socket', () => {
  it.each(['reset-before-commit', 'reset-after-commit'])('%s is a network error', async (fault) => {
    expect((await ask(openSandbox({ faults: true }), fault)).type).toBe('error');
  });

  it('cut-body fails after half the body', async () => {
    const response = await ask(openSandbox({ faults: true }), 'cut-body');
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('cut-body');
  });

  it.each(['hang-after-commit', 'hang-before-commit', 'delay-after-commit', 'delay-before-commit'])(
    '%s rejects when the request is aborted',
    async (fault) => {
      const signal = AbortSignal.timeout(50);
      const answer = ask(openSandbox({ faults: true }), fault, {
        url: `${V3}/availability/office`,
        signal,
      });
      await expect(answer).rejects.toThrow(expect.objectContaining({ name: 'TimeoutError' }));
      expect(signal.aborted).toBe(true);
    },
  );
});
