import { describe, expect, it } from 'vitest';
import { isCallbackError } from '../../errors/CallbackError.ts';
import { joinService } from '../../testing/joinService.ts';
import { openService } from '../../testing/openService.ts';
import { reasonsOf } from '../../testing/reasonsOf.ts';
import { startFaultServer } from '../../testing/startFaultServer.ts';
import { startSandbox } from '../../testing/startSandbox.ts';

const TIME = '2027-04-03T10:00:00.000Z';
const clock = () => new Date('2027-04-01T00:00:00.000Z');
const request = { phonenumber: '4151110000', desiredTime: TIME };
const versions = ['v1', 'v3'] as const;
const TOO_MANY = {
  v1: { exception: 'x.Limit', message: 'Too many requests' },
  v3: { status: { code: 429, message: 'Too many requests', corrId: 'c-1' } },
};
const BROKEN = {
  v1: { exception: 'java.lang.NullPointerException', message: 'null' },
  v3: { status: { code: 500, message: 'Internal', corrId: 'c-1' } },
};

describe.each(versions)('CallbackService.schedule · Resolutions · %s', (apiVersion) => {
  it('resolved "When server confirms callback is scheduled" with "200 OK AJAX Response - Schedule Callback"', async () => {
    const { sandbox, dataURL } = await startSandbox({ clock });
    const { page } = joinService({
      apiVersion,
      dataURL: dataURL[apiVersion],
      serviceName: 'service',
    });
    const response = await page.command('CallbackService.schedule', request);
    const [booking] = await sandbox.bookings();
    expect(response).toMatchObject(
      apiVersion === 'v1'
        ? { _id: booking?.id }
        : { status: { code: 0, corrId: expect.any(String) }, data: { id: booking?.id } },
    );
    expect(booking).toMatchObject({ phoneNumber: '4151110000', desiredTime: TIME });
  });

  it('rejected "When selected timeslot is not available" with the "Bad Request AJAX Error Response", which proposes other times', async () => {
    const { dataURL } = await startSandbox({ clock });
    const { page } = joinService({
      apiVersion,
      dataURL: dataURL[apiVersion],
      serviceName: 'service',
    });
    for (let place = 0; place < 3; place += 1) {
      await page.command('CallbackService.schedule', {
        ...request,
        phonenumber: `415111000${place}`,
      });
    }
    const [body, error] = await reasonsOf(page.command('CallbackService.schedule', request));
    expect(body).toMatchObject(
      apiVersion === 'v1'
        ? { availability: { '2027-04-03T10:30:00.000Z': 3 } }
        : { status: { code: 7041 }, data: { slots: { '2027-04-03T10:30:00.000Z': '3' } } },
    );
    expect(error).toMatchObject({
      code: 'SLOT_TAKEN',
      booked: 'no',
      httpStatus: apiVersion === 'v1' ? 400 : 429,
    });
  });

  it('rejected "When AJAX exception occurs" with "429 Too Many Requests AJAX Error Response"', async () => {
    const body = TOO_MANY[apiVersion];
    const { page, server } = await openService(apiVersion, { status: 429, body });
    const [reason, error] = await reasonsOf(page.command('CallbackService.schedule', request));
    expect(reason).toEqual(body);
    expect(error).toMatchObject({ code: 'RATE_LIMITED', booked: 'no', httpStatus: 429 });
    expect(server.seen).toHaveLength(1);
  });

  it('rejected "When AJAX exception occurs", without any answer, with the JSON of the error itself', async () => {
    const server = await startFaultServer((socket) => socket.resetAndDestroy());
    const dataURL = `${server.origin}/callbacks`;
    const { page } = joinService({ apiVersion, dataURL, serviceName: 'service' });
    const [reason, error] = await reasonsOf(page.command('CallbackService.schedule', request));
    expect(reason).toEqual({
      name: 'CallbackError',
      code: 'NETWORK',
      operation: 'schedule',
      booked: 'unknown',
      retry: 'user',
      messageKey: 'error.NETWORK',
      message: 'The connection broke, or CORS hides the answer.',
    });
    expect(isCallbackError(error)).toBe(true);
    expect(server.requests()).toBe(1);
  });

  it('rejected "When server exception occurs" with "500 Internal Server Error Response"', async () => {
    const body = BROKEN[apiVersion];
    const { page, server } = await openService(apiVersion, { status: 500, body });
    const [reason, error] = await reasonsOf(page.command('CallbackService.schedule', request));
    expect(reason).toEqual(body);
    expect(error).toMatchObject({ code: 'SERVER_ERROR', booked: 'unknown', httpStatus: 500 });
    expect(server.seen).toHaveLength(1);
  });

  it('rejected "When server exception occurs" with the JSON of the error itself, where the server sent none', async () => {
    const answer = { status: 500, body: '<h1>Oops</h1>', headers: { 'content-type': 'text/html' } };
    const { page } = await openService(apiVersion, answer);
    const [reason] = await reasonsOf(page.command('CallbackService.schedule', request));
    expect(reason).toMatchObject({ code: 'SERVER_ERROR', booked: 'unknown', httpStatus: 500 });
  });

  it.each([
    ['nothing at all', undefined],
    ['an empty object', {}],
    ['empty fields', { firstname: '', phonenumber: null, userData: undefined }],
  ])(
    'rejected "When no form data is found to schedule callback" with \'No data found to schedule callback\': %s',
    async (_, data) => {
      const { page, server } = await openService(apiVersion);
      const [reason] = await reasonsOf(page.command('CallbackService.schedule', data as never));
      expect(reason).toBe('No data found to schedule callback');
      expect(server.seen).toEqual([]);
    },
  );
});

describe('CallbackService.schedule · what the reference does not list', () => {
  it('rejects what is wrong with a text for each field, before anything is sent', async () => {
    const { page, server } = await openService('v1');
    const [reason] = await reasonsOf(
      page.command('CallbackService.schedule', { phonenumber: '', firstname: 'Bob' }),
    );
    expect(reason).toMatchObject({
      code: 'VALIDATION',
      booked: 'no',
      fieldErrors: { phonenumber: expect.stringContaining('missing') },
    });
    expect(server.seen).toEqual([]);
  });

  it('rejects v3 without a service with "Invalid configuration. serviceName should be configured.", and sends nothing', async () => {
    const { page, server } = await openService('v3', undefined, { config: { serviceName: '' } });
    const reasons = [
      await reasonsOf(page.command('CallbackService.schedule', request)),
      await reasonsOf(page.command('CallbackService.availability', { numberOfDays: 1 })),
    ];
    for (const [reason] of reasons) {
      expect(reason).toBe('Invalid configuration. serviceName should be configured.');
    }
    expect(server.seen).toEqual([]);
  });

  it('books once for two equal commands that run together', async () => {
    const { page, server, heard } = await openService('v1');
    const both = [1, 2].map(() => page.command('CallbackService.schedule', request));
    expect(await Promise.all(both)).toEqual([{ _id: 'abc' }, { _id: 'abc' }]);
    expect(server.seen).toHaveLength(1);
    expect(heard.filter(([event]) => event === 'CallbackService.scheduled')).toHaveLength(1);
  });
});
