import { describe, expect, it } from 'vitest';
import { joinService } from '../../testing/joinService.ts';
import { openService } from '../../testing/openService.ts';
import { reasonsOf } from '../../testing/reasonsOf.ts';
import { startFaultServer } from '../../testing/startFaultServer.ts';
import { startSandbox } from '../../testing/startSandbox.ts';

const clock = () => new Date('2027-04-01T00:00:00.000Z');
const query = { startDate: '2027-04-03T10:00:00.000Z', numberOfDays: '1', maxTimeSlots: 2 };
const NOTHING_FREE = {
  v1: { message: 'Nothing is free in that period' },
  v3: { status: { code: 400, message: 'Nothing is free', corrId: 'c-1' } },
};
const BAD_PARAMETER = {
  v1: { exception: 'x.CallbackExceptionParameter', message: 'bad start' },
  v3: { status: { code: 501, message: 'bad start', corrId: 'c-1' } },
};
const BROKEN = {
  v1: { exception: 'java.lang.NullPointerException', message: 'null' },
  v3: { status: { code: 500, message: 'Internal', corrId: 'c-1' } },
};

describe.each(['v1', 'v3'] as const)(
  'CallbackService.availability · Resolutions · %s',
  (apiVersion) => {
    it('resolved "When server confirms the list of available callback timeslots" with "200 OK AJAX Response - Query Callback Availability"', async () => {
      const { dataURL } = await startSandbox({ clock });
      const { page } = joinService({
        apiVersion,
        dataURL: dataURL[apiVersion],
        serviceName: 'service',
      });
      const times = ['2027-04-03T10:00:00.000Z', '2027-04-03T10:30:00.000Z'];
      const response = await page.command('CallbackService.availability', query);
      if (apiVersion === 'v1') expect(response).toEqual({ [`${times[0]}`]: 3, [`${times[1]}`]: 3 });
      else {
        expect(response).toMatchObject({
          status: { code: 0, corrId: expect.any(String) },
          data: { slots: times.map((utcTime) => ({ utcTime, capacity: 3, total: 3 })) },
        });
      }
    });

    it('rejected "When timeslots are not available for selected period" with "400 Bad Request AJAX Response"', async () => {
      const body = NOTHING_FREE[apiVersion];
      const { page, server } = await openService(apiVersion, { status: 400, body });
      const [reason, error] = await reasonsOf(page.command('CallbackService.availability', query));
      expect(reason).toEqual(body);
      expect(error).toMatchObject({ code: 'NO_SLOTS', httpStatus: 400 });
      expect(server.seen).toHaveLength(1);
    });

    it('rejected "When AJAX exception occurs" with "400 Bad Request AJAX Response"', async () => {
      const body = BAD_PARAMETER[apiVersion];
      const { page } = await openService(apiVersion, { status: 400, body });
      const [reason] = await reasonsOf(page.command('CallbackService.availability', query));
      expect(reason).toEqual(body);
    });

    it('rejected "When AJAX exception occurs", without any answer in three attempts, with the JSON of the error itself', async () => {
      const server = await startFaultServer((socket) => socket.resetAndDestroy());
      const dataURL = `${server.origin}/callbacks`;
      const { page } = joinService({ apiVersion, dataURL, serviceName: 'service' });
      const [reason] = await reasonsOf(page.command('CallbackService.availability', query));
      expect(reason).toMatchObject({ code: 'NETWORK', operation: 'availability' });
      expect(reason).not.toHaveProperty('booked');
      expect(server.requests()).toBe(3);
    });

    it('rejected "When server exception occurs" with "500 Internal Server Error Response", after three attempts', async () => {
      const body = BROKEN[apiVersion];
      const { page, server } = await openService(apiVersion, { status: 500, body });
      const [reason, error] = await reasonsOf(page.command('CallbackService.availability', query));
      expect(reason).toEqual(body);
      expect(error).toMatchObject({ code: 'SERVER_ERROR', httpStatus: 500 });
      expect(server.seen).toHaveLength(3);
    });

    it.each([
      ['nothing at all', undefined],
      ['an empty object', {}],
      ['empty fields', { startDate: '', numberOfDays: null }],
    ])(
      'rejected "When no query data is found" with \'No query parameters passed for callback availability service\': %s',
      async (_, data) => {
        const { page, server } = await openService(apiVersion);
        const [reason] = await reasonsOf(
          page.command('CallbackService.availability', data as never),
        );
        expect(reason).toBe('No query parameters passed for callback availability service');
        expect(server.seen).toEqual([]);
      },
    );
  },
);
