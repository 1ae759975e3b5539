import type { Transport, TransportRequest, TransportResponse } from 'callback-core';
import { type OpenService, type OpenServiceOptions, openService } from './openService.ts';

/** A service with a desk that looks after what is booked. */
export interface OpenDesk extends OpenService {
  /** States by id. What is not in it is not booked. */
  records: Map<string, string>;
  /** Paths of the requests that left the client, such as `cancel`. */
  asked(path: string): number;
}

/**
 * The sandbox books; the desk in front of it answers v3's `retrieve`, `cancel` and `estimated-wait-time`
 * with what was booked through it.
 */
export function openDesk({
  through = (transport) => transport,
  ...options
}: OpenServiceOptions = {}): OpenDesk {
  const records = new Map<string, string>();
  const service = openService({
    ...options,
    through: (transport) => through(lookAfter(records, transport)),
  });
  const asked = (path: string): number =>
    service.sent.filter(({ url }) => new URL(url).pathname.endsWith(`/${path}`)).length;
  return { ...service, records, asked };
}

/** Answers `retrieve`, `cancel` and `estimated-wait-time` with what was booked through it. */
export function lookAfter(records: Map<string, string>, book: Transport): Transport {
  return async (request) => {
    request.signal.throwIfAborted();
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.endsWith('/estimated-wait-time')) {
      const virtualQueue = searchParams.get('virtual-queues');
      return data([{ virtualQueue, estimatedWaitTime: 90 }]);
    }
    const id = idOf(request);
    if (pathname.endsWith('/retrieve')) {
      const callbackState = records.get(id);
      return callbackState ? data({ id, callbackState }) : missing;
    }
    if (pathname.endsWith('/cancel')) return records.delete(id) ? data({ id }) : missing;
    const response = await book(request);
    if (pathname.endsWith('/create') && response.status === 200) {
      records.set(JSON.parse(response.body).data.id, 'QUEUED');
    }
    return response;
  };
}

function idOf({ body }: TransportRequest): string {
  return typeof body === 'string' ? JSON.parse(body).id : '';
}

function data(value: unknown): TransportResponse {
  return { status: 200, headers: {}, body: JSON.stringify({ status: { code: 0 }, data: value }) };
}

const missing: TransportResponse = {
  status: 404,
  headers: {},
  body: JSON.stringify({ status: { code: 404 } }),
};
