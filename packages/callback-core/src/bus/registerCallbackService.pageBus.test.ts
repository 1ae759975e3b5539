import { describe, expect, it } from 'vitest';
import { registerCallbackService } from '../bus.ts';
import { createPageBus } from '../testing/createPageBus.ts';
import { BOOKED, openService } from '../testing/openService.ts';

const request = { phonenumber: '4151110000' };

async function openPageBus(answer?: { status: number; body: unknown }) {
  const { server } = await openService('v3', answer);
  const bus = createPageBus();
  const heard: unknown[] = [];
  registerCallbackService(bus, {
    apiVersion: 'v3',
    dataURL: `${server.origin}/callbacks`,
    serviceName: 'service',
  });
  for (const name of ['ready', 'scheduled', 'scheduleError']) {
    bus.subscribe(`CallbackService.${name}`, ({ data }) => heard.push([name, data]));
  }
  return { bus, heard, server };
}

describe('CallbackService on the bus of a page', () => {
  it('takes commands, resolves them and publishes', async () => {
    const { bus, heard } = await openPageBus();
    const response = await new Promise((resolve, reject) => {
      bus.command('CallbackService.schedule', request).done(resolve).fail(reject);
    });
    expect(response).toEqual(BOOKED.v3);
    expect(heard).toEqual([
      ['ready', {}],
      ['scheduled', BOOKED.v3],
    ]);
  });

  it('rejects with what the server sent', async () => {
    const body = { status: { code: 7042, message: 'closed' } };
    const { bus, heard } = await openPageBus({ status: 400, body });
    const reason = await new Promise((resolve, reject) => {
      bus.command('CallbackService.schedule', request).done(reject).fail(resolve);
    });
    expect(reason).toEqual(body);
    expect(heard.at(-1)).toEqual(['scheduleError', body]);
  });

  it('uses nothing but what a plugin of any bus has', async () => {
    const { bus } = await openPageBus();
    bus.publish('GWE.ready');
    await bus.command('CallbackService.schedule', request);
    await expect.poll(() => bus.used.has('publish')).toBe(true);
    expect([...bus.used].sort()).toEqual([
      'command',
      'publish',
      'ready',
      'registerCommand',
      'registerEvents',
      'republish',
      'subscribe',
    ]);
  });
});
