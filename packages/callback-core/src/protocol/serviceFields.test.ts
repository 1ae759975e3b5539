import { describe, expect, it } from 'vitest';
import type { CallbackConfig } from '../config/CallbackConfig.ts';
import type { ServiceParameters } from '../config/ServiceParameters.ts';
import { createScriptedClient } from '../testing/createScriptedClient.ts';

const phonenumber = '4151110000';
const v1Parameters = {
  callDirection: 'USERORIGINATED',
  waitForAgent: false,
  waitForUserConfirm: true,
  mediaType: 'voice',
  callbackState: 'SCHEDULED',
  ursVirtualQueue: 'vq',
} as const satisfies ServiceParameters;
const v3Parameters = {
  cbOfferType: 'SCHEDULED',
  language: 'de',
  priority: 5,
  captchaToken: 'token',
  pushTargets: [{ deviceId: 'a', type: 'gcm' }],
  alwaysCheckCapacity: false,
  channel: 'web',
  inboundVQ: 'in',
  offerThreshold: 60,
  offerTiming: 10,
} as const satisfies ServiceParameters;
const both: ServiceParameters = { ...v1Parameters, ...v3Parameters };

/** The body of a booking. */
async function send(config: Partial<CallbackConfig>, request: ServiceParameters = {}) {
  const { client, sent } = createScriptedClient([{ status: 400 }], {
    clientRequestId: false,
    ...config,
  });
  await client.schedule({ phonenumber, ...request }).catch(() => {});
  return sent[0]?.body ?? '';
}

describe('the options of the service', () => {
  it('have names of their own in v1, and go as text', async () => {
    const body = await send({ apiVersion: 'v1', ...both });
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      _customer_number: phonenumber,
      _call_direction: 'USERORIGINATED',
      _wait_for_agent: 'false',
      _wait_for_user_confirm: 'true',
      _media_type: 'voice',
      _callback_state: 'SCHEDULED',
      _urs_virtual_queue: 'vq',
    });
  });

  it('go by their own names in v3', async () => {
    const body = await send({ apiVersion: 'v3', ...both });
    expect(JSON.parse(body)).toEqual({
      serviceName: 'sales',
      phoneNumber: phonenumber,
      userData: {},
      ...v3Parameters,
    });
  });

  it('are not sent where they are not set', async () => {
    expect(await send({ apiVersion: 'v1' })).toBe('_customer_number=4151110000');
    expect(JSON.parse(await send({ apiVersion: 'v3' }))).toEqual({
      serviceName: 'sales',
      phoneNumber: phonenumber,
      userData: {},
    });
  });

  it('come from the request before the configuration', async () => {
    const body = await send({ apiVersion: 'v3', language: 'en', priority: 1 }, { language: 'de' });
    expect(JSON.parse(body)).toMatchObject({ language: 'de', priority: 1 });
  });

  it('win over attached data of the same name', async () => {
    const config = { apiVersion: 'v1', userData: { _media_type: 'chat' } } as const;
    expect(await send({ ...config, mediaType: 'voice' })).toContain('_media_type=voice');
    expect(await send(config)).toContain('_media_type=chat');
  });
});
