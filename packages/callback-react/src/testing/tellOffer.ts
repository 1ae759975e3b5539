import type { Transport, TransportResponse } from 'callback-core';

/** What a v3 service tells about its queue and its hours. Change it, and the next question is answered anew. */
export interface TellingService {
  /** Seconds; nothing: nobody knows. */
  wait?: number | undefined;
  /** Seconds until the office closes, 0 when it is closed. */
  open: number;
  /** How often the wait was asked for. */
  asked: number;
  through(transport: Transport): Transport;
}

/** A queue and office hours in front of the sandbox. */
export function tellOffer({ wait, open = 3600 }: { wait?: number; open?: number }): TellingService {
  const service: TellingService = {
    wait,
    open,
    asked: 0,
    through: (transport) => async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      if (pathname.includes('/open-for/')) return data({ openFor: service.open });
      if (!pathname.endsWith('/estimated-wait-time')) return transport(request);
      service.asked += 1;
      const virtualQueue = searchParams.get('virtual-queues');
      return data([{ virtualQueue, estimatedWaitTime: service.wait ?? -1 }]);
    },
  };
  return service;
}

function data(value: unknown): TransportResponse {
  return { status: 200, headers: {}, body: JSON.stringify({ status: { code: 0 }, data: value }) };
}
