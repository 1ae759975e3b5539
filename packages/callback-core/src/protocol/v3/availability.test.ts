import { describe, expect, it } from 'vitest';
import type { AvailabilityInput } from '../CallbackProtocol.ts';
import { availability } from './availability.ts';

const input: AvailabilityInput = {
  startDate: undefined,
  endDate: undefined,
  numberOfDays: undefined,
  maxTimeSlots: undefined,
  serviceName: undefined,
};
const context = { dataURL: 'https://gapi.example/callbacks', apikey: 'k', serviceName: 'sales' };
const time = '2027-04-03T09:00:00.000Z';
const later = '2027-04-03T09:05:00.000Z';

function read(body: unknown, status = 200) {
  return availability.fromResponse({ status, headers: {}, body: JSON.stringify(body) }, input);
}

function envelope(data: unknown, code: unknown = 0) {
  return { status: { code, message: 'words', corrId: 'c-1' }, data };
}

describe('a v3 question for free times', () => {
  it('names the service in its path', () => {
    expect(availability.toRequest({ ...input, maxTimeSlots: 2 }, context)).toEqual({
      method: 'GET',
      url: 'https://gapi.example/callbacks/availability/sales?maxTimeSlots=2',
      headers: { 'x-api-key': 'k' },
    });
  });

  it('keeps the name of a service one segment', () => {
    const { url } = availability.toRequest({ ...input, serviceName: 'a b%2e&ü' }, context);
    expect(url).toBe('https://gapi.example/callbacks/availability/a%20b%252e%26%C3%BC');
  });

  it('names everything by the words of the interface', () => {
    const all = { ...input, startDate: time, endDate: later, numberOfDays: 1, maxTimeSlots: 2 };
    const url = new URL(availability.toRequest(all, context).url);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      start: time,
      end: later,
      numberOfDays: '1',
      maxTimeSlots: '2',
    });
  });

  it('is answered by the example of the reference', () => {
    const slot = { utcTime: time, localTime: '2027-04-03T05:00:00.000', capacity: 4, total: 5 };
    const body = envelope({ durationMin: 5, timezone: 'America/New_York', slots: [slot] });
    expect(read(body)).toEqual({
      value: {
        slots: [{ startTime: time, capacity: 4, total: 5, localTime: slot.localTime }],
        durationMinutes: 5,
        timezone: 'America/New_York',
        response: body,
      },
    });
  });

  it('makes the same slots of a list as v1 of a map', () => {
    const slots = [
      { utcTime: '2027-04-03T11:05:00+0200', capacity: '1' },
      { utcTime: time, capacity: 2 },
      { utcTime: time, capacity: 3 },
      { utcTime: '2027-04-03T09:10:00Z', capacity: 0 },
    ];
    expect(read(envelope({ slots }))).toMatchObject({
      value: {
        slots: [
          { startTime: time, capacity: 3 },
          { startTime: later, capacity: 1 },
        ],
      },
    });
  });

  it.each([
    null,
    5,
    'x',
    [],
    {},
    { utcTime: time },
    { capacity: 5 },
    { utcTime: null, capacity: 1 },
  ])('leaves out the entry %j, and no other', (entry) => {
    const reply = read(envelope({ slots: [entry, { utcTime: later, capacity: 1 }] }));
    expect(reply).toMatchObject({ value: { slots: [{ startTime: later, capacity: 1 }] } });
  });

  it('does without duration and zone where they are odd', () => {
    const reply = read(envelope({ durationMin: 'five', timezone: 5, slots: [] }));
    expect(reply).toMatchObject({ value: { slots: [] } });
    expect('value' in reply && Object.keys(reply.value)).toEqual(['slots', 'response']);
  });

  it.each([
    envelope(undefined),
    envelope({}),
    envelope({ slots: { [time]: 1 } }),
    envelope({ slots: null }),
    envelope({ slots: [] }, 1),
    { data: { slots: [] } },
    { [time]: 5 },
    [],
    null,
  ])('is not answered by %j', (body) => {
    expect(read(body)).toMatchObject({ refusal: { code: 'BAD_RESPONSE' } });
  });

  it.each([
    [400, 1, 'NO_SLOTS'],
    [400, 7040, 'SERVICE_NOT_FOUND'],
    [400, 7042, 'OFFICE_CLOSED'],
    [429, 7041, 'RATE_LIMITED'],
    [400, 501, 'BAD_REQUEST'],
    [200, 7040, 'SERVICE_NOT_FOUND'],
    [500, 1, 'SERVER_ERROR'],
  ])('reads HTTP %i with code %i as %s', (status, serverCode, code) => {
    expect(read(envelope(undefined, serverCode), status)).toMatchObject({ refusal: { code } });
  });
});

describe('full times and local times', () => {
  const slots = [
    {
      utcTime: '2026-06-10T22:05:00.000Z',
      capacity: 0,
      total: 5,
      localTime: '2026-06-10T18:05:00.000',
    },
    {
      utcTime: '2026-06-10T22:10:00.000Z',
      capacity: 1,
      total: 5,
      localTime: '2026-06-10T18:10:00.000',
    },
  ];
  const body = JSON.stringify({ status: { code: 0 }, data: { slots } });
  const answer = { status: 200, headers: {}, body };

  it('are asked for by name, in the configured zone unless the query names one', () => {
    const base = { dataURL: 'https://host/callbacks', apikey: undefined, serviceName: 's' };
    const context = { ...base, timezone: 'Europe/Berlin' };
    const url = (more: object) => availability.toRequest({ ...input, ...more }, context).url;
    expect(url({})).toBe('https://host/callbacks/availability/s?timezone=Europe%2FBerlin');
    expect(url({ timezone: 'Asia/Tokyo', reportBusy: true })).toBe(
      'https://host/callbacks/availability/s?timezone=Asia%2FTokyo&reportBusy=true',
    );
    expect(availability.toRequest(input, base).url).toBe('https://host/callbacks/availability/s');
  });

  it('are listed where they were asked for', () => {
    const read = (reportBusy?: boolean) =>
      availability.fromResponse(answer, { ...input, reportBusy });
    expect(read(true)).toMatchObject({ value: { slots: [{ capacity: 0 }, { capacity: 1 }] } });
    expect(read()).toMatchObject({
      value: { slots: [{ capacity: 1, localTime: '2026-06-10T18:10:00.000' }] },
    });
  });
});
