import { describe, expect, it } from 'vitest';
import { createBus, registerCallbackService } from '../../bus.ts';
import { joinBus } from '../../testing/joinBus.ts';
import { BOOKED, FREE, openService } from '../../testing/openService.ts';
import { reasonsOf } from '../../testing/reasonsOf.ts';

const request = { phonenumber: '4151110000' };
const query = { numberOfDays: 1 };
const body = { status: { code: 500, message: 'Internal' } };
const dataURL = 'http://localhost/x';
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('API Events', () => {
  it('ready: "CallbackService is initialized and ready to accept commands.", heard once, by late subscribers too', async () => {
    const bus = createBus();
    const page = joinBus(bus, 'MyPlugin');
    const heard: unknown[] = [];
    page.subscribe('CallbackService.ready', ({ data }) => heard.push(data));
    const { configure } = registerCallbackService(bus);
    await turn();
    expect(heard).toEqual([]);
    configure({ dataURL });
    await turn();
    page.subscribe('CallbackService.ready', ({ data }) => heard.push(data));
    await turn();
    expect(heard).toEqual([{}, {}]);
  });

  it('names its events and commands in the registry', () => {
    const bus = createBus();
    registerCallbackService(bus);
    expect(bus.registry()['CallbackService']).toEqual({
      commands: ['configure', 'schedule', 'availability'],
      events: ['ready', 'scheduled', 'scheduleError', 'availableSlots', 'availabilityError'],
    });
  });
});

describe.each(['v1', 'v3'] as const)('API Events · %s', (apiVersion) => {
  it('scheduled: "Callback is scheduled successfully.", with "200 OK AJAX Response - Schedule Callback"', async () => {
    const { page, heard } = await openService(apiVersion);
    await page.command('CallbackService.schedule', request);
    expect(heard).toEqual([
      ['CallbackService.ready', {}],
      ['CallbackService.scheduled', BOOKED[apiVersion]],
    ]);
  });

  it('scheduleError: "An error occurred between the client and the server during a callback schedule.", with "The JSON data returned by Callback server."', async () => {
    const { page, heard } = await openService(apiVersion, { status: 500, body });
    await reasonsOf(page.command('CallbackService.schedule', request));
    expect(heard.slice(1)).toEqual([['CallbackService.scheduleError', body]]);
  });

  it('scheduleError: carries the JSON of the error itself, where the server sent none', async () => {
    const { page, heard } = await openService(apiVersion, { status: 502, body: 'Bad gateway' });
    await reasonsOf(page.command('CallbackService.schedule', request));
    expect(heard.slice(1)).toEqual([
      [
        'CallbackService.scheduleError',
        expect.objectContaining({ code: 'SERVER_ERROR', booked: 'unknown' }),
      ],
    ]);
  });

  it('scheduleError: tells of what was never sent too', async () => {
    const { page, heard } = await openService(apiVersion);
    await reasonsOf(page.command('CallbackService.schedule'));
    expect(heard.slice(1)).toEqual([
      [
        'CallbackService.scheduleError',
        expect.objectContaining({ code: 'NO_FORM_DATA', booked: 'no' }),
      ],
    ]);
  });

  it('availableSlots: "Callback available slots fetched successfully.", with "200 OK AJAX Response - Query Callback Availability"', async () => {
    const { page, heard } = await openService(apiVersion);
    const response = await page.command('CallbackService.availability', query);
    expect(response).toEqual(FREE[apiVersion]);
    expect(heard.slice(1)).toEqual([
      [
        'CallbackService.availableSlots',
        apiVersion === 'v1' ? FREE.v1 : { response: FREE.v3, slots: FREE.v1 },
      ],
    ]);
  });

  it('availabilityError: "An error occurred between the client and the server while fetching the available timeslots.", with "The JSON data returned by Callback server."', async () => {
    const { page, heard } = await openService(apiVersion, { status: 500, body });
    await reasonsOf(page.command('CallbackService.availability', query));
    expect(heard.slice(1)).toEqual([['CallbackService.availabilityError', body]]);
  });

  it('availabilityError: carries the JSON of the error itself, where the server sent none', async () => {
    const { page, heard } = await openService(apiVersion, { body: 'Bad gateway' });
    await reasonsOf(page.command('CallbackService.availability', query));
    expect(heard.slice(1)).toEqual([
      ['CallbackService.availabilityError', expect.objectContaining({ code: 'BAD_RESPONSE' })],
    ]);
  });
});
