import type { Answer, SeenRequest } from './startServer.ts';

const FULL = '2027-04-03T10:00:00.000Z';
const FREE = '2027-04-03T10:05:00.000Z';

/** What a service answers to the examples of a page: 10:00 is full, 10:05 is free, and 12 is no phone number. */
export function answerExample({ url, method, body }: SeenRequest): Answer {
  const isV3 = url.includes('/callbacks/');
  if (method === 'GET') {
    if (!isV3) return { body: { [FREE]: 2 } };
    return { body: toReply(0, { durationMin: 5, slots: [{ utcTime: FREE, capacity: 2 }] }) };
  }
  if (!isV3) return { body: { _id: 'abc' } };
  const { desiredTime, phoneNumber } = JSON.parse(body);
  if (desiredTime === FULL) return { status: 429, body: toReply(7041, { slots: { [FREE]: '2' } }) };
  if (phoneNumber === '12') return { status: 400, body: toReply(7030) };
  return { body: toReply(0, { id: 'abc' }) };
}

function toReply(code: number, data?: unknown): object {
  return { status: { code, message: 'Words of the server', corrId: 'a1' }, data };
}
