import { describe, expect, it, vi } from 'vitest';
import type { CallbackConfig } from '../config/CallbackConfig.ts';
import { createScriptedClient } from '../testing/createScriptedClient.ts';

const phonenumber = '4151110000';
const ids = { visitID: 'v', globalVisitID: 'g', pageID: 'p' };

/** What a booking carries besides the number. */
async function attach(config: Partial<CallbackConfig>, userData: Record<string, unknown> = {}) {
  const onListenerError = vi.fn();
  const { client, sent } = createScriptedClient([{ body: { _id: 'abc' } }], config, {
    onListenerError,
  });
  await client.schedule({ phonenumber, userData }).catch(() => {});
  const body = sent[0]?.body ?? '';
  const data =
    config.apiVersion === 'v3'
      ? JSON.parse(body).userData
      : Object.fromEntries(new URLSearchParams(body));
  const { clientRequestId: _, _customer_number: __, ...attached } = data;
  return { attached, onListenerError };
}

describe.each(['v1', 'v3'] as const)('the ids of a visitor over %s', (apiVersion) => {
  it('travel over the configured data and under that of the request', async () => {
    const userData = { visitID: 'configured', pageID: 'configured', a: '1' };
    const config = { apiVersion, userData, visitorIds: ids };
    const { attached } = await attach(config, { pageID: 'request' });
    expect(attached).toEqual({ visitID: 'v', globalVisitID: 'g', pageID: 'request', a: '1' });
  });

  it('are asked for at each booking, and travel as far as they are known', async () => {
    const { attached } = await attach({ apiVersion, visitorIds: () => ({ visitID: 'v' }) });
    expect(attached).toEqual({ visitID: 'v' });
    const none = await attach({ apiVersion, visitorIds: () => undefined });
    expect(none.attached).toEqual({});
  });

  it('travel without anything that stands beside them', async () => {
    const { attached } = await attach({ apiVersion, visitorIds: { ...ids, other: 1 } as object });
    expect(attached).toEqual(ids);
  });

  it('are not worth a booking: what asking for them throws is reported', async () => {
    const error = new Error('tracking');
    const visitorIds = () => {
      throw error;
    };
    const { attached, onListenerError } = await attach({ apiVersion, visitorIds });
    expect(attached).toEqual({});
    expect(onListenerError).toHaveBeenCalledExactlyOnceWith(error);
  });
});
