import { describe, expect, it } from 'vitest';
import { configFromWidgets, createBus, registerCallbackService } from '../../bus.ts';
import { createManualClock } from '../../testing/createManualClock.ts';
import { joinBus } from '../../testing/joinBus.ts';
import { joinService } from '../../testing/joinService.ts';
import { BOOKED, openService } from '../../testing/openService.ts';
import { reasonsOf } from '../../testing/reasonsOf.ts';
import { startFaultServer } from '../../testing/startFaultServer.ts';

const request = { phonenumber: '4151110000' };
const dataURL = 'http://127.0.0.1:9/x';
const versions = ['v1', 'v3'] as const;

describe('Configuration · Options', () => {
  it('apikey: "If apiVersion is v3, this holds the x-api-key value.", and in v1 the apikey value', async () => {
    for (const apiVersion of versions) {
      const { page, server } = await openService(apiVersion, undefined, {
        config: { apikey: 'n3eNkg' },
      });
      await page.command('CallbackService.schedule', request);
      await page.command('CallbackService.availability', { numberOfDays: 1 });
      const name = apiVersion === 'v1' ? 'apikey' : 'x-api-key';
      expect(server.seen.map(({ headers }) => headers[name])).toEqual(['n3eNkg', 'n3eNkg']);
    }
  });

  it('apikey: "Required: Yes, if using Apigee Proxy", so that without it, or with an empty one, no key is sent', async () => {
    for (const apikey of [undefined, '']) {
      const { page, server } = await openService('v1', undefined, { config: { apikey } });
      await page.command('CallbackService.schedule', request);
      expect(server.seen[0]?.headers).not.toHaveProperty('apikey');
    }
  });

  it('dataURL: "URL to the API endpoint for Callback.", "Required: Always"', async () => {
    const { page, server } = await openService('v1');
    await page.command('CallbackService.schedule', request);
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /x']);
    expect(() => registerCallbackService(createBus(), {} as never)).toThrow('dataURL is missing');
  });

  it('dataURL: "The base URL for your API endpoints is: https://gapi-<region>.genesyscloud.com/engagement/v3", to which the path of call-backs belongs', () => {
    const base = 'https://gapi-use1.genesyscloud.com/engagement/v3';
    expect(() => registerCallbackService(createBus(), { apiVersion: 'v3', dataURL: base })).toThrow(
      `call-backs live at ${base}/callbacks`,
    );
  });

  it('apiVersion: "Version of Callback API.", "Accepted Values: \'v3\'", "Default: \'v1\'"', async () => {
    const v1 = await openService('v1', undefined, { config: { apiVersion: undefined } });
    expect(await v1.page.command('CallbackService.schedule', request)).toEqual(BOOKED.v1);
    const v3 = await openService('v3');
    expect(await v3.page.command('CallbackService.schedule', request)).toEqual(BOOKED.v3);
    expect(() =>
      registerCallbackService(createBus(), { apiVersion: 'v2' as never, dataURL }),
    ).toThrow("apiVersion is not known; give 'v1' or 'v3'");
  });

  it('serviceName: "Service Name of Callback API in v3."', async () => {
    const { page, server } = await openService('v3');
    await page.command('CallbackService.schedule', request);
    await page.command('CallbackService.availability', { numberOfDays: 1 });
    expect(JSON.parse(server.seen[0]?.body ?? '')).toMatchObject({ serviceName: 'service' });
    expect(server.seen[1]?.url).toBe('/callbacks/availability/service?numberOfDays=1');
  });

  it('userData: "Arbitrary attached data to include while scheduling a callback." in both versions', async () => {
    const config = { userData: { campaign: 'spring' } };
    const v1 = await openService('v1', undefined, { config });
    await v1.page.command('CallbackService.schedule', request);
    expect(new URLSearchParams(v1.server.seen[0]?.body).get('campaign')).toBe('spring');
    const v3 = await openService('v3', undefined, { config });
    await v3.page.command('CallbackService.schedule', request);
    expect(JSON.parse(v3.server.seen[0]?.body ?? '').userData).toMatchObject(config.userData);
  });

  it.each([
    ['Default: 3000', undefined, 3000],
    ['and any other', 50, 50],
  ])(
    'ajaxTimeout: "Number of milliseconds to wait before AJAX timeout.", "%s"',
    async (_, ajaxTimeout, ms) => {
      const server = await startFaultServer(() => {});
      const clock = createManualClock();
      const config = { dataURL: server.origin, ajaxTimeout };
      const { page } = joinService(config, { clock });
      const command = page.command('CallbackService.schedule', request);
      const reasons = reasonsOf(command);
      await expect.poll(() => server.requests()).toBe(1);
      clock.advance(ms - 1);
      await Promise.resolve();
      expect(command.state()).toBe('pending');
      clock.advance(1);
      expect((await reasons)[0]).toMatchObject({ code: 'TIMEOUT', booked: 'unknown' });
    },
  );
});

describe('Configuration · Description', () => {
  it('"share the _genesys.widgets.callback configuration namespace": options of the form may stand in it, empty ones are left out', () => {
    const callback = {
      apikey: '',
      apiVersion: 'v3' as const,
      serviceName: 'service',
      dataURL: 'https://host/callbacks',
      userData: {},
      countryCodes: true,
    };
    const config = configFromWidgets({ widgets: { callback } });
    expect(config).not.toHaveProperty('apikey');
    expect(config).toMatchObject({ serviceName: 'service', dataURL: 'https://host/callbacks' });
    expect(() => registerCallbackService(createBus(), config)).not.toThrow();
  });

  it.each([
    ['there is no _genesys', undefined],
    ['it has no widgets', {}],
    ['it has no callback', { widgets: {} }],
  ])('says what is missing when %s', (_, genesys) => {
    expect(() => configFromWidgets(genesys)).toThrow('window._genesys.widgets.callback is missing');
  });
});

describe('API Commands · configure', () => {
  it('"can only be called at startup": commands wait for it', async () => {
    const { server } = await openService('v1');
    const { page } = joinService();
    const booking = page.command('CallbackService.schedule', request);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(booking.state()).toBe('pending');
    await page.command('CallbackService.configure', { dataURL: `${server.origin}/x`, apikey: '' });
    expect(await booking).toEqual({ _id: 'abc' });
  });

  it('"Calling configure again after startup" is rejected with the reason, and changes nothing', async () => {
    const { page, server } = await openService('v1');
    const [reason] = await reasonsOf(page.command('CallbackService.configure', { dataURL }));
    expect(reason).toMatchObject({
      code: 'CONFIG_INVALID',
      message: 'CallbackService is configured already; configure it once, at start.',
    });
    await page.command('CallbackService.schedule', request);
    expect(server.seen).toHaveLength(1);
  });

  it('rejects a wrong configuration and the commands that wait, until a right one comes', async () => {
    const { server } = await openService('v1');
    const { page, heard } = joinService();
    const early = reasonsOf(page.command('CallbackService.schedule', request));
    const [reason] = await reasonsOf(page.command('CallbackService.configure', {} as never));
    const late = reasonsOf(page.command('CallbackService.availability', { numberOfDays: 1 }));
    expect(reason).toMatchObject({ code: 'CONFIG_INVALID', fieldErrors: expect.anything() });
    expect([(await early)[0], (await late)[0]]).toEqual([reason, reason]);
    expect(heard).toEqual([]);

    await page.command('CallbackService.configure', { dataURL: `${server.origin}/x` });
    expect(await page.command('CallbackService.schedule', request)).toEqual({ _id: 'abc' });
  });

  it('is not needed where the configuration is handed over at once; a bus takes the service once', () => {
    const bus = createBus();
    const page = joinBus(bus, 'MyPlugin');
    expect(() => registerCallbackService(bus, {} as never)).toThrow();
    expect(page.registry()).not.toHaveProperty('CallbackService');
    registerCallbackService(bus, { dataURL });
    expect(() => registerCallbackService(bus)).toThrow('CallbackService is on this bus already');
  });

  it('gives the client behind the commands to those who want its types', async () => {
    const { configure, client } = registerCallbackService(createBus());
    configure({ dataURL });
    expect((await client()).dataURL).toBe(dataURL);
    expect(() => configure({ dataURL })).toThrow('configured already');
    expect((await client()).dataURL).toBe(dataURL);
  });
});
