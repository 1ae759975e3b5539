import { describe, expect, it } from 'vitest';
import { openService } from '../../testing/openService.ts';

/** What arrived at the server: fields of the form in v1, JSON in v3; without what core adds of its own. */
async function book(apiVersion: 'v1' | 'v3', data: object, config = {}) {
  const { page, server } = await openService(apiVersion, undefined, {
    config: { clientRequestId: false, ...config },
  });
  await page.command('CallbackService.schedule', { phonenumber: '4151110000', ...data });
  const body = server.seen[0]?.body ?? '';
  if (apiVersion === 'v3') return JSON.parse(body);
  return Object.fromEntries(new URLSearchParams(body));
}

const TIME = '2017-03-03T00:24:17.804Z';

describe('CallbackService.schedule · Options', () => {
  it.each([
    ['firstname', "Receive a Call entry Form Data: 'firstname'.", 'Bob'],
    ['lastname', "Receive a Call entry Form Data: 'lastname'.", 'Jones'],
    ['subject', "Receive a Call entry Form Data: 'notes'.", 'product questions'],
    ['email', "Receive a Call entry Form Data: 'email'.", 'b.jones@mail.com'],
  ])('%s: "%s"', async (name, _, value) => {
    expect(await book('v1', { [name]: value })).toEqual({
      _customer_number: '4151110000',
      [name]: value,
    });
    expect(await book('v3', { [name]: value })).toEqual({
      serviceName: 'service',
      phoneNumber: '4151110000',
      userData: { [name]: value },
    });
  });

  it('phonenumber: "Receive a Call entry Form Data: \'phonenumber\'."', async () => {
    expect(await book('v1', {})).toMatchObject({ _customer_number: '4151110000' });
    expect(await book('v3', {})).toMatchObject({ phoneNumber: '4151110000' });
  });

  it.each(['desiredtime', 'desiredTime'])(
    '%s: "The preferred desired time user would like to get the callback scheduled. Time should be in UTC format."',
    async (name) => {
      expect(await book('v1', { [name]: TIME })).toMatchObject({ _desired_time: TIME });
      const v3 = await book('v3', { [name]: TIME });
      expect(v3).toMatchObject({ desiredTime: TIME });
      expect(v3.userData).toEqual({});
    },
  );

  it('desiredtime: none, or an empty one, asks for a call as soon as possible', async () => {
    expect(await book('v1', { desiredtime: '' })).not.toHaveProperty('_desired_time');
    expect(await book('v3', { desiredTime: null })).not.toHaveProperty('desiredTime');
  });

  it('userData: "Properties defined here will be merged with default userData set in the configuration object."', async () => {
    const config = { userData: { campaign: 'spring', tier: 'gold' } };
    const merged = { campaign: 'autumn', tier: 'gold', basket: '7' };
    const data = { userData: { campaign: 'autumn', basket: '7' } };
    expect(await book('v1', data, config)).toMatchObject(merged);
    expect((await book('v3', data, config)).userData).toEqual(merged);
  });

  it('serviceName: "Service Name of Callback API to be passed if the apiVersion is v3."', async () => {
    expect(await book('v3', { serviceName: 'sales' })).toMatchObject({ serviceName: 'sales' });
    expect(await book('v3', { serviceName: '' })).toMatchObject({ serviceName: 'service' });
    expect(await book('v1', { serviceName: 'sales' })).toEqual({ _customer_number: '4151110000' });
  });
});
