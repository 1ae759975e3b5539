import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createBus, registerCallbackService } from '../../bus.ts';
import type { CallbackConfig } from '../../config/CallbackConfig.ts';
import { joinBus } from '../../testing/joinBus.ts';
import { BOOKED } from '../../testing/openService.ts';
import { startServer } from '../../testing/startServer.ts';

const IDS = { visitID: 'v-1', globalVisitID: 'g-1', pageID: 'p-1' };

/** A page with Genesys Web Engagement on its bus, and what travels with a booking from there. */
async function openEngagedPage(apiVersion: 'v1' | 'v3', config: Partial<CallbackConfig> = {}) {
  const server = await startServer({ body: BOOKED[apiVersion] });
  const bus = createBus();
  const dataURL = `${server.origin}/${apiVersion === 'v1' ? 'x' : 'callbacks'}`;
  registerCallbackService(bus, { apiVersion, dataURL, serviceName: 'service', ...config });
  const gwe = joinBus(bus, 'GWE');
  return {
    gwe,
    async book(data = {}): Promise<Record<string, unknown>> {
      await bus.command('CallbackService.schedule', { phonenumber: '4151110000', ...data });
      const body = server.seen.at(-1)?.body ?? '';
      if (apiVersion === 'v3') return JSON.parse(body).userData;
      return Object.fromEntries(new URLSearchParams(body));
    },
  };
}

describe.each(['v1', 'v3'] as const)(
  'userData: "If Genesys Web Engagement (GWE) is enabled, this userData also includes visitID, globalVisitID and pageID." · %s',
  (apiVersion) => {
    it('asks GWE.getIDs on GWE.ready, and sends what came with every later booking', async () => {
      const { gwe, book } = await openEngagedPage(apiVersion);
      gwe.registerCommand('getIDs', ({ deferred }) => {
        deferred.resolve(Object.assign({ other: 'x' }, IDS));
      });
      gwe.ready();
      gwe.republish('ready');
      await setTimeout();
      expect(await book()).toMatchObject(IDS);
      const second = await book({ userData: { pageID: 'mine' } });
      expect(second).toMatchObject({ ...IDS, pageID: 'mine' });
      expect(second).not.toHaveProperty('other');
    });

    it('never waits for an answer, and takes a late one along from then on', async () => {
      const { gwe, book } = await openEngagedPage(apiVersion);
      const asked: { resolve(ids: typeof IDS): void }[] = [];
      gwe.registerCommand('getIDs', ({ deferred }) => asked.push(deferred));
      gwe.ready();
      gwe.republish('ready');
      expect(await book()).not.toHaveProperty('visitID');
      expect(asked).toHaveLength(1);
      asked[0]?.resolve(IDS);
      await setTimeout();
      expect(await book()).toMatchObject(IDS);
    });

    it('books without ids where GWE refuses, and on a page without GWE', async () => {
      const { gwe, book } = await openEngagedPage(apiVersion);
      expect(await book()).not.toHaveProperty('visitID');
      gwe.registerCommand('getIDs', ({ deferred }) => deferred.reject('not now'));
      gwe.ready();
      gwe.republish('ready');
      await setTimeout();
      expect(await book()).not.toHaveProperty('visitID');
    });

    it('asks again at each GWE.ready: another page of one visit', async () => {
      const { gwe, book } = await openEngagedPage(apiVersion);
      let page = 0;
      gwe.registerCommand('getIDs', ({ deferred }) => {
        page += 1;
        deferred.resolve({ ...IDS, pageID: `p-${page}` });
      });
      gwe.ready();
      gwe.republish('ready');
      gwe.republish('ready');
      await setTimeout();
      expect(await book()).toMatchObject({ ...IDS, pageID: 'p-2' });
    });

    it('leaves it to visitorIds of the configuration, where that is set', async () => {
      const { gwe, book } = await openEngagedPage(apiVersion, { visitorIds: { visitID: 'own' } });
      gwe.registerCommand('getIDs', ({ deferred }) => deferred.resolve(IDS));
      gwe.ready();
      gwe.republish('ready');
      await setTimeout();
      const sent = await book();
      expect(sent).toMatchObject({ visitID: 'own' });
      expect(sent).not.toHaveProperty('pageID');
    });
  },
);
