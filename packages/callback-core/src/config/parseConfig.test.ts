import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { CallbackError } from '../errors/CallbackError.ts';
import type { CallbackConfig } from './CallbackConfig.ts';
import { parseConfig } from './parseConfig.ts';

const dataURL = 'http://host.example:8080/genesys/1/service/callback/sales';

/** The error that a configuration of any shape is refused with. */
function refuse(config: unknown): CallbackError {
  try {
    parseConfig(config as CallbackConfig);
  } catch (error) {
    if (error instanceof CallbackError) return error;
    throw error;
  }
  throw new Error('It was taken.');
}

describe('parseConfig', () => {
  it('fills the defaults of the reference', () => {
    expect(parseConfig({ dataURL })).toEqual({
      dataURL,
      apiVersion: 'v1',
      apikey: undefined,
      serviceName: undefined,
      userData: {},
      ajaxTimeout: 3000,
      scheduleTimeout: 3000,
      headers: undefined,
      maxResponseBytes: 8_000_000,
      parameters: {},
      visitorIds: undefined,
      clientRequestId: true,
      idempotency: 'none',
      reconcile: undefined,
      timezone: undefined,
    });
  });

  it('waits for a booking as long as for anything else, unless told otherwise', () => {
    expect(parseConfig({ dataURL, ajaxTimeout: 5000 }).scheduleTimeout).toBe(5000);
    expect(parseConfig({ dataURL, scheduleTimeout: 20_000 })).toMatchObject({
      ajaxTimeout: 3000,
      scheduleTimeout: 20_000,
    });
  });

  it('takes a limit for answers, and headers by lower-case name', () => {
    const headers = { 'X-Tenant': 'a', authorization: 'Bearer b' };
    const config = parseConfig({ dataURL, maxResponseBytes: 1000, headers });
    expect(config.maxResponseBytes).toBe(1000);
    expect(config.headers).toEqual({ 'x-tenant': 'a', authorization: 'Bearer b' });
  });

  it('keeps a function for headers, and does not call it yet', () => {
    const headers = vi.fn(() => ({}));
    expect(parseConfig({ dataURL, headers }).headers).toBe(headers);
    expect(headers).not.toHaveBeenCalled();
  });

  it('takes the example of the reference as it is', () => {
    const widgets = {
      apikey: 'n3eNkgXXXXXXXXOXXXXXXXXA',
      apiVersion: 'v3' as const,
      serviceName: 'service',
      dataURL: 'http://host:port/callbacks'.replace('port', '80'),
      userData: {},
      countryCodes: true,
    };
    expect(parseConfig(widgets)).toMatchObject({
      apikey: widgets.apikey,
      apiVersion: 'v3',
      serviceName: 'service',
      dataURL: 'http://host/callbacks',
    });
  });

  it.each([undefined, null, 'http://host', 5])('refuses %s for a configuration', (config) => {
    expect(refuse(config)).toMatchObject({
      code: 'CONFIG_INVALID',
      operation: 'configure',
      message: 'Invalid configuration: give an object with at least a dataURL.',
    });
  });

  it.each<[string, unknown, string]>([
    ['dataURL', undefined, 'is missing; give the address of the service'],
    ['dataURL', null, 'is null; give text'],
    ['dataURL', 'callback/sales', 'is not an absolute URL; give the full address'],
    ['dataURL', '//evil.example/x', 'is not an absolute URL; give the full address'],
    ['dataURL', '', 'is not an absolute URL; give the full address'],
    [
      'dataURL',
      'javascript:alert(1)',
      'does not begin with http: or https:; give the full address',
    ],
    ['dataURL', 'data:text/plain,x', 'does not begin with http: or https:'],
    ['dataURL', 'localhost:8080/x', 'does not begin with http: or https:'],
    ['dataURL', 'http://user:pw@host/x', 'holds credentials; take them out of the URL'],
    ['dataURL', 'http://user@host/x', 'holds credentials'],
    ['dataURL', 'http://host/x?key=1', 'has a query or fragment; end it with its path'],
    ['dataURL', 'http://host/x?', 'has a query or fragment'],
    ['dataURL', 'http://host/x#y', 'has a query or fragment'],
    ['dataURL', 'http://host/x/../y', 'has . or .. in its path; write the path out'],
    ['dataURL', 'http://host/x/%2E%2e/y', 'has . or .. in its path'],
    ['dataURL', 'http://host/x\\..\\y', 'has . or .. in its path'],
    ['dataURL', 'http://host/x/.', 'has . or .. in its path'],
    ['apiVersion', 'v2', "is not known; give 'v1' or 'v3'"],
    ['apiVersion', 1, "is not known; give 'v1' or 'v3'"],
    ['apikey', '', 'is empty or has characters that no header can carry; give printable ASCII'],
    ['apikey', 'a b', 'is empty or has characters that no header can carry'],
    ['apikey', 'a\r\nX-Evil: 1', 'is empty or has characters that no header can carry'],
    ['apikey', 'schlüssel', 'is empty or has characters that no header can carry'],
    ['apikey', 5, 'is of type number; give text'],
    ['serviceName', 'a/b', 'has a character that cannot stand in a service name'],
    ['serviceName', '..', 'has a character that cannot stand in a service name'],
    ['serviceName', ' ', 'is empty; give the name of the service'],
    ['userData', 'x', 'is not a plain object; give { name: value }'],
    ['userData', { a: () => 1 }, 'has a function at "a"; only JSON values can be sent'],
    ['ajaxTimeout', 0, 'is not a whole number of milliseconds from 1 to 2147483647'],
    ['ajaxTimeout', 1.5, 'is not a whole number of milliseconds'],
    ['ajaxTimeout', 2 ** 31, 'is not a whole number of milliseconds'],
    ['ajaxTimeout', '3000', 'is not a whole number of milliseconds'],
    ['ajaxTimeout', Number.NaN, 'is not a whole number of milliseconds'],
    ['scheduleTimeout', 0, 'is not a whole number of milliseconds from 1 to 2147483647'],
    ['scheduleTimeout', 2 ** 31, 'is not a whole number of milliseconds'],
    ['scheduleTimeout', '20000', 'is not a whole number of milliseconds'],
    ['maxResponseBytes', 0, 'is not a whole number from 1 on'],
    ['maxResponseBytes', Number.POSITIVE_INFINITY, 'is not a whole number from 1 on'],
    ['maxResponseBytes', '8 MB', 'is not a whole number from 1 on'],
    ['headers', 'x: y', 'is neither an object nor a function; give { name: value }'],
    ['headers', null, 'is neither an object nor a function'],
    ['headers', { 'x y': 'z' }, 'has a name that no header can have'],
    ['headers', { x: 'a\r\nb: c' }, 'has characters in "x" that no header can carry'],
    ['headers', { x: 1 }, 'has a "x" that is of type number; give text'],
  ])('says of %s %j that it %s', (name, value, text) => {
    const error = refuse({ dataURL, [name]: value });
    expect(error.code).toBe('CONFIG_INVALID');
    expect(Object.keys(error.fieldErrors ?? {})).toEqual([name]);
    expect(error.fieldErrors?.[name]).toContain(text);
    expect(error.message).toContain(`${name} ${text}`);
  });

  it.each([
    ['apiKey', 'apikey'],
    ['APIKEY', 'apikey'],
    ['APIVersion', 'apiVersion'],
    ['dataUrl', 'dataURL'],
    ['AjaxTimeout', 'ajaxTimeout'],
    ['ScheduleTimeout', 'scheduleTimeout'],
    ['userdata', 'userData'],
    ['servicename', 'serviceName'],
    ['Headers', 'headers'],
    ['maxResponsebytes', 'maxResponseBytes'],
  ])('says how %s is written', (name, meant) => {
    const config = name === 'dataUrl' ? {} : { dataURL };
    expect(refuse({ ...config, [name]: 'SECRET' }).fieldErrors?.[name]).toBe(
      `is not known; write ${meant}`,
    );
  });

  it('knows every option by another case, too: none is read in secret', () => {
    const { parameters: _, ...known } = parseConfig({ dataURL });
    const options = [...Object.keys(known), 'callDirection', 'language'].map((name) =>
      name.toUpperCase(),
    );
    const shouted = Object.fromEntries(options.map((name) => [name, 'x']));
    expect(Object.keys(refuse(shouted).fieldErrors ?? {}).sort()).toEqual(
      ['dataURL', ...options].sort(),
    );
  });

  it('takes a dataURL only from the object itself', () => {
    expect(refuse(Object.create({ dataURL })).fieldErrors).toHaveProperty('dataURL');
  });

  it('gathers every field that is wrong', () => {
    const bad = {
      dataURL: 'x',
      apiVersion: 'v9',
      apikey: '',
      userData: 1,
      ajaxTimeout: -1,
      scheduleTimeout: -1,
      headers: 1,
      maxResponseBytes: -1,
      visitorIds: 'x',
      clientRequestId: 'yes',
      idempotency: 'body',
      reconcile: 'by-number',
      timezone: 'Berlin',
      callDirection: 'IN',
      priority: 'high',
    };
    expect(Object.keys(refuse(bad).fieldErrors ?? {}).sort()).toEqual(Object.keys(bad).sort());
  });

  it.each([
    { apikey: 'SECRET with space' },
    { apiKey: 'SECRET' },
    { dataURL: 'http://SECRET:SECRET@host/x' },
    { dataURL: 'http://host/x?key=SECRET' },
    { dataURL: 'secret:SECRET@host/x' },
    { dataURL: 'SECRET' },
    { apiVersion: 'v3', dataURL: 'https://SECRET@gapi.example/engagement/v3' },
    { serviceName: 'SECRET/' },
    { userData: 'SECRET' },
    { ajaxTimeout: 'SECRET' },
    { scheduleTimeout: 'SECRET' },
    { maxResponseBytes: 'SECRET' },
    { headers: 'SECRET' },
    { headers: { authorization: 'Bearer SECRET\n' } },
    { headers: { authorization: ['SECRET'] } },
  ])('never repeats the value of %j', (config) => {
    const error = refuse({ dataURL, ...config });
    expect(inspect(error, { depth: 10 }) + JSON.stringify(error)).not.toMatch(/secret/i);
  });

  it('mends the base of v3 in its text', () => {
    const base = 'https://gapi-use1.genesyscloud.com/engagement/v3';
    for (const url of [base, `${base}/`]) {
      expect(refuse({ apiVersion: 'v3', dataURL: url }).message).toContain(`${base}/callbacks`);
    }
    expect(parseConfig({ apiVersion: 'v3', dataURL: `${base}/callbacks/` }).dataURL).toBe(
      `${base}/callbacks`,
    );
  });

  it('keeps a copy of userData', () => {
    const userData = { a: { b: 1 } };
    const config = parseConfig({ dataURL, userData });
    userData.a.b = 2;
    expect(config.userData).toEqual({ a: { b: 1 } });
  });
});
