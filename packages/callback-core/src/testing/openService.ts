import type { CallbackClientOptions } from '../CallbackClientOptions.ts';
import type { ApiVersion, CallbackConfig } from '../config/CallbackConfig.ts';
import { joinService, type PageOnBus } from './joinService.ts';
import { type Answer, startServer, type TestServer } from './startServer.ts';

/** What a server says when it has booked, and when it has one free time. */
export const BOOKED = {
  v1: { _id: 'abc' },
  v3: { status: { code: 0, message: 'Successful', corrId: 'c-1' }, data: { id: 'abc' } },
} as const satisfies Record<ApiVersion, unknown>;

export const FREE = {
  v1: { '2027-04-03T10:00:00.000Z': 2 },
  v3: {
    status: { code: 0, message: 'Successful', corrId: 'c-1' },
    data: { slots: [{ utcTime: '2027-04-03T10:00:00.000Z', capacity: 2, total: 3 }] },
  },
} as const satisfies Record<ApiVersion, unknown>;

interface More {
  config?: Partial<CallbackConfig>;
  options?: CallbackClientOptions;
}

/** A page on a bus with CallbackService, and a server that gives one answer, or says yes to everything. */
export async function openService(
  apiVersion: ApiVersion,
  answer?: Answer,
  { config, options }: More = {},
): Promise<PageOnBus & { server: TestServer }> {
  const server = await startServer(
    ({ method }) => answer ?? { body: (method === 'POST' ? BOOKED : FREE)[apiVersion] },
  );
  const dataURL = `${server.origin}/${apiVersion === 'v1' ? 'x' : 'callbacks'}`;
  const page = joinService(
    { apiVersion, dataURL, ...(apiVersion === 'v3' && { serviceName: 'service' }), ...config },
    options,
  );
  return { ...page, server };
}
