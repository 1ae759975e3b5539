import { type ApiVersion, type CallbackClient, createCallbackClient } from 'callback-core';

const sandbox: string = import.meta.env['VITE_SANDBOX_URL'] ?? 'http://127.0.0.1:8787';

/** One client for each interface, both of the sandbox. Made once, outside of any component. */
export const clients: Readonly<Record<ApiVersion, CallbackClient>> = {
  v1: createCallbackClient({
    apiVersion: 'v1',
    dataURL: `${sandbox}/genesys/1/service/callback/service`,
    userData: { origin: 'demo' },
    scheduleTimeout: 20_000,
  }),
  v3: createCallbackClient({
    apiVersion: 'v3',
    dataURL: `${sandbox}/engagement/v3/callbacks`,
    serviceName: 'service',
    userData: { origin: 'demo' },
    scheduleTimeout: 20_000,
  }),
};

export const bookingsURL: string = `${sandbox}/sandbox/bookings`;
