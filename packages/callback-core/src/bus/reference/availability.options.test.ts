import { describe, expect, it } from 'vitest';
import { openService } from '../../testing/openService.ts';

/** Path and query that the server was asked for. */
async function ask(apiVersion: 'v1' | 'v3', data: object) {
  const { page, server } = await openService(apiVersion);
  await page.command('CallbackService.availability', data);
  const url = new URL(server.seen[0]?.url ?? '', server.origin);
  return { path: url.pathname, query: Object.fromEntries(url.searchParams) };
}

const TIME = '2017-04-03T00:24:17.804Z';

describe('CallbackService.availability · Options', () => {
  it('startDate: "The start date is specified in ISO 8601 format, using UTC as the timezone (yyyy-MM-ddTHH:mm:ss.SSSZ)."', async () => {
    expect((await ask('v1', { startDate: TIME })).query).toEqual({ start: TIME });
    expect((await ask('v3', { startDate: TIME })).query).toEqual({ start: TIME });
  });

  it('endDate: "The end date is specified in ISO 8601 format, using UTC as timezone (yyyy-MM-ddTHH:mm:ss.SSSZ)."', async () => {
    expect((await ask('v1', { endDate: TIME })).query).toEqual({ end: TIME });
    expect((await ask('v3', { endDate: TIME })).query).toEqual({ end: TIME });
  });

  it('endDate: "If neither endDate nor numberOfDays is specified, the end date is assumed to be the same as the start date." by the server: nothing is added', async () => {
    for (const apiVersion of ['v1', 'v3'] as const) {
      expect(
        (await ask(apiVersion, { startDate: TIME, maxTimeSlots: 20 })).query,
      ).not.toHaveProperty('end');
    }
  });

  it.each([['5'], [5]])(
    'numberOfDays: "Used as an alternative to the end date.": %j',
    async (numberOfDays) => {
      expect((await ask('v1', { numberOfDays })).query).toEqual({ 'number-of-days': '5' });
      expect((await ask('v3', { numberOfDays })).query).toEqual({ numberOfDays: '5' });
    },
  );

  it('maxTimeSlots: "The maximum number of time slots to be included in the response."', async () => {
    expect((await ask('v1', { maxTimeSlots: 20 })).query).toEqual({ 'max-time-slots': '20' });
    expect((await ask('v3', { maxTimeSlots: 20 })).query).toEqual({ maxTimeSlots: '20' });
  });

  it('serviceName: "Service Name of Callback API to be passed if the apiVersion is v3."', async () => {
    const named = { numberOfDays: 1, serviceName: 'sales' };
    expect((await ask('v3', named)).path).toBe('/callbacks/availability/sales');
    expect((await ask('v1', named)).path).toBe('/x/availability');
  });
});
