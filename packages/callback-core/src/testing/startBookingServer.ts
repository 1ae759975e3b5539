import { type Answer, type SeenRequest, startServer, type TestServer } from './startServer.ts';

/** A server of both protocols, v1 at `/x` and v3 at `/callbacks`, that keeps its bookings: id and time. */
export interface BookingServer extends TestServer {
  bookings: Map<string, string>;
}

const FULL = '2027-04-03T10:00:00.000Z';
const FREE = { '2027-04-03T10:05:00.000Z': 2 };

/** Starts one with a booking `abc`. It has no place at 10:00 UTC of 3 April 2027. */
export async function startBookingServer(): Promise<BookingServer> {
  const bookings = new Map([['abc', '2027-04-03T09:00:00.000Z']]);
  const server = await startServer((request) =>
    request.url.startsWith('/x') ? answerV1(request, bookings) : answerV3(request, bookings),
  );
  return { ...server, bookings };
}

function answerV1({ method, url, body }: SeenRequest, bookings: Map<string, string>): Answer {
  const { pathname, searchParams } = new URL(url, 'http://host');
  if (method === 'GET') {
    const id = searchParams.get('_id') ?? '';
    const _desired_time = bookings.get(id);
    return { body: _desired_time ? [{ _id: id, _desired_time, _callback_state: 'QUEUED' }] : [] };
  }
  const id = decodeURIComponent(pathname.slice('/x/'.length));
  if (!bookings.has(id)) return { status: method === 'DELETE' ? 400 : 404 };
  if (method === 'DELETE') bookings.delete(id);
  else {
    const { _new_desired_time: time } = JSON.parse(body);
    if (time === FULL) return { status: 400, body: { message: 'full', availability: FREE } };
    bookings.set(id, time);
  }
  return {};
}

function answerV3({ url, body }: SeenRequest, bookings: Map<string, string>): Answer {
  const { pathname } = new URL(url, 'http://host');
  const { id = '', desiredTime } = body ? JSON.parse(body) : {};
  const data = (value: unknown) => ({ body: { status: { code: 0 }, data: value } });
  const gone = { status: 404, body: { status: { code: 404 } } };
  if (pathname === '/estimated-wait-time') {
    return data([{ virtualQueue: 'sales@vq', estimatedWaitTime: 90 }]);
  }
  switch (pathname.split('/')[2]) {
    case 'create': {
      if (desiredTime === FULL) {
        return { status: 429, body: { status: { code: 7041 }, data: { slots: FREE } } };
      }
      const made = `new-${bookings.size}`;
      bookings.set(made, desiredTime);
      return data({ id: made });
    }
    case 'retrieve':
      if (!bookings.has(id)) return gone;
      return data({ id, callbackState: 'QUEUED', desiredTime: bookings.get(id) });
    case 'cancel':
      return bookings.delete(id) ? data({ id }) : gone;
    case 'queue-status':
      return data({ ewt: 90, offerImmediateCallback: true, offerScheduledCallback: true });
    case 'open-for':
      return data({ openFor: 3600 });
    default:
      return { status: 404 };
  }
}
