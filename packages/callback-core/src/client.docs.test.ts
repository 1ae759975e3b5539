import { describe, expect, it } from 'vitest';
import type { CallbackClientOptions } from './CallbackClientOptions.ts';
import type { CallbackConfig } from './config/CallbackConfig.ts';
import { parseConfig } from './config/parseConfig.ts';
import type { ServiceParameters, V1Parameters } from './config/ServiceParameters.ts';
import type { AvailabilityQuery } from './request/AvailabilityQuery.ts';
import type { ScheduleRequest } from './request/ScheduleRequest.ts';
import { answerExample } from './testing/answerExample.ts';
import { readDocs } from './testing/readPage.ts';
import { readTable } from './testing/readTable.ts';
import { runOn } from './testing/runOn.ts';
import { startServer } from './testing/startServer.ts';

type Names<Of> = Readonly<Record<keyof Of, true>>;

// A name that is missing in one of these does not compile.
const CONFIG: Names<Omit<CallbackConfig, keyof ServiceParameters>> = {
  dataURL: true,
  apiVersion: true,
  apikey: true,
  serviceName: true,
  userData: true,
  ajaxTimeout: true,
  scheduleTimeout: true,
  headers: true,
  maxResponseBytes: true,
  visitorIds: true,
  clientRequestId: true,
  idempotency: true,
  reconcile: true,
  timezone: true,
};
const V1: Names<V1Parameters> = {
  callDirection: true,
  waitForAgent: true,
  waitForUserConfirm: true,
  mediaType: true,
  callbackState: true,
  ursVirtualQueue: true,
};
const V3: Names<Omit<ServiceParameters, keyof V1Parameters>> = {
  cbOfferType: true,
  language: true,
  priority: true,
  captchaToken: true,
  pushTargets: true,
  alwaysCheckCapacity: true,
  channel: true,
  inboundVQ: true,
  offerThreshold: true,
  offerTiming: true,
};
const OPTIONS: Names<CallbackClientOptions> = {
  transport: true,
  protocol: true,
  clock: true,
  random: true,
  onListenerError: true,
};
const REQUEST: Names<Omit<ScheduleRequest, keyof ServiceParameters>> = {
  phonenumber: true,
  firstname: true,
  lastname: true,
  email: true,
  subject: true,
  desiredTime: true,
  desiredtime: true,
  userData: true,
  serviceName: true,
};
const QUERY: Names<AvailabilityQuery> = {
  startDate: true,
  endDate: true,
  numberOfDays: true,
  maxTimeSlots: true,
  serviceName: true,
  timezone: true,
  reportBusy: true,
};

const { text, code } = readDocs('client.md');
const namesOf = (rows: readonly Readonly<Record<string, string>>[], column: string) =>
  rows.flatMap((row) => (row[column] ?? '').split(', '));
const options = readTable(text, 'option');

describe('the page about the client', () => {
  it('has a row for each option, service parameter and foundation', () => {
    const all = [CONFIG, V1, V3, OPTIONS].flatMap((names) => Object.keys(names));
    expect(namesOf(options, 'option')).toEqual(all);
  });

  it('tells whose each service parameter is', () => {
    const protocolOf = (wanted: string) =>
      options.flatMap(({ option, protocol }) => (protocol === wanted ? [option] : []));
    expect(protocolOf('v1')).toEqual(Object.keys(V1));
    expect(protocolOf('v3')).toEqual(Object.keys(V3));
  });

  it('has a row for each field of a booking and of a question for free times', () => {
    const all = [REQUEST, QUERY].flatMap((names) => Object.keys(names));
    expect(namesOf(readTable(text, 'field'), 'field').sort()).toEqual(all.sort());
  });

  it('tells the defaults that hold', () => {
    const resolved: object = parseConfig({ dataURL: 'http://host/x' });
    const given = {
      ...resolved,
      dataURL: 'required',
      scheduleTimeout: 'ajaxTimeout',
      userData: '{}',
    };
    const shown = options.filter(({ option = '' }) => option in CONFIG);
    for (const { option = '', default: shownDefault = '' } of shown) {
      const value: unknown = Reflect.get(given, option) ?? '';
      expect(shownDefault.replaceAll("'", ''), option).toBe(String(value));
    }
  });

  it('has examples that say and send what they are about', async () => {
    const said: unknown[] = [];
    const sent: unknown[] = [];
    const given = { getToken: async () => 'TOKEN', readCookie: () => 'v1' };
    for (const example of code('ts')) {
      const { origin, seen } = await startServer(answerExample);
      said.push((await runOn(origin, example, given)).said);
      if (example.includes('getToken')) sent.push(seen[0]?.headers['authorization']);
      if (example.includes('readCookie')) sent.push(seen[0]?.body);
    }
    expect(said).toEqual([
      [['abc', '2027-04-03T10:05:00.000Z']],
      [[1]],
      [['abc']],
      [['2027-11-07', ['1:30 AM EDT', '1:30 AM EST']], ['2027-11-08', ['9:00 AM']], [true]],
      [['NETWORK', 'unknown'], ['booked', 'abc'], [2]],
      [[{ phonenumber: 'is empty; give the number to call' }]],
    ]);
    const form = /^clientRequestId=[\w-]{36}&page=contact&visitID=v1&basket=2&_customer_number=/;
    expect(sent).toEqual(['Bearer TOKEN', expect.stringMatching(form)]);
  });
});
