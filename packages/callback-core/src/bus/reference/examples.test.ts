import { describe, expect, it } from 'vitest';
import { installWidgetsGlobal } from '../../bus.ts';
import { openPage } from '../../testing/openPage.ts';
import { startSandbox } from '../../testing/startSandbox.ts';

// As the reference prints them, with a real address, and with the comma that stands in a comment there.
const CONFIGURATION = `
window._genesys.widgets.callback = {

	apikey: 'n3eNkgXXXXXXXXOXXXXXXXXA',
	apiVersion: 'v3',
	serviceName: 'service',
	dataURL: 'http://host:port/callbacks',
	userData: {},
	countryCodes: true
};`;

const BOOK_BY_BUS = `
var oMyPlugin = window._genesys.widgets.bus.registerPlugin('MyPlugin');

oMyPlugin.command('CallbackService.schedule', {

	userData: {},
	firstname: 'Bob',
	lastname: 'Jones',
	email: 'b.jones@mail.com',
	subject: 'product questions',
	desiredTime: '2017-04-04T00:24:17.804Z',
	phonenumber: '4151110000'
});`;

const SCHEDULE = `
oMyPlugin.command('CallbackService.schedule', {

	userData: {},
	serviceName: 'service', // service name from callback API v3 version
	firstname: 'Bob',
	lastname: 'Jones',
	email: 'b.jones@mail.com',
	subject: 'product questions',
	desiredTime: '2017-03-03T00:24:17.804Z',
	phonenumber: '4151110000'

});`;

const AVAILABILITY = `
oMyPlugin.command('CallbackService.availability', {

	serviceName: 'service', // service name from callback API v3 version
	startDate: '2017-04-03T00:24:17.804Z',
	numberOfDays: '5',
	maxTimeSlots: 20

}).done(function(e){

	// CallbackService successfully showing availability

}).fail(function(e){

	// CallbackService failed to show availability
});`;

const REGISTER = "var oMyPlugin = window._genesys.widgets.bus.registerPlugin('MyPlugin');";
const READY = "oMyPlugin.subscribe('CallbackService.ready', function(e){});";

/** Writes down an event; the examples themselves do nothing with what they get. */
const say = (name: string) =>
  `oMyPlugin.subscribe('CallbackService.${name}', function (e) { said.push(e.data); });`;

const BOOKING = {
  phoneNumber: '4151110000',
  userData: {
    firstname: 'Bob',
    lastname: 'Jones',
    email: 'b.jones@mail.com',
    subject: 'product questions',
  },
};

/** A page of early 2017 with the configuration of the reference, and our script after it. */
async function openExamplePage(apiVersion: 'v1' | 'v3') {
  const { sandbox, dataURL } = await startSandbox({
    clock: () => new Date('2017-03-01T00:00:00.000Z'),
    apikey: 'n3eNkgXXXXXXXXOXXXXXXXXA',
  });
  const said: unknown[] = [];
  const page = openPage({ said });
  page.run('window._genesys = { widgets: {} };');
  page.run(
    CONFIGURATION.replace('http://host:port/callbacks', dataURL[apiVersion]).replace(
      "apiVersion: 'v3'",
      `apiVersion: '${apiVersion}'`,
    ),
  );
  installWidgetsGlobal({ window: page.window });
  return { ...page, sandbox, said };
}

describe.each(['v1', 'v3'] as const)('Examples, as they stand · %s', (apiVersion) => {
  it('API Commands: "Here\'s how to use the global bus object to register a new plugin on the bus."', async () => {
    const { run, sandbox } = await openExamplePage(apiVersion);
    run(BOOK_BY_BUS);
    await expect
      .poll(() => sandbox.bookings())
      .toMatchObject([{ ...BOOKING, desiredTime: '2017-04-04T00:24:17.804Z' }]);
  });

  it('schedule · Example', async () => {
    const { run, sandbox } = await openExamplePage(apiVersion);
    run(REGISTER);
    run(SCHEDULE);
    await expect
      .poll(() => sandbox.bookings())
      .toMatchObject([{ ...BOOKING, desiredTime: '2017-03-03T00:24:17.804Z' }]);
  });

  it('availability · Example', async () => {
    const { run, said } = await openExamplePage(apiVersion);
    run(REGISTER);
    run(say('availableSlots'));
    run(AVAILABILITY);
    await expect.poll(() => said).toHaveLength(1);
    const [event] = said as [{ slots: object }];
    const times = Object.keys(apiVersion === 'v1' ? event : event.slots);
    expect(times).toHaveLength(20);
    expect(times[0]).toBe('2017-04-03T00:30:00.000Z');
  });

  it('API Events: "Once you\'ve registered your plugin on the bus, you can subscribe to and listen for published events."', async () => {
    const { run, said } = await openExamplePage(apiVersion);
    run(REGISTER);
    run(READY);
    run(say('ready'));
    await expect.poll(() => said).toEqual([{}]);
  });
});
