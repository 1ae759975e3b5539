import {
  type ApiVersion,
  type CallbackClient,
  type CallbackConfig,
  createCallbackClient,
} from 'callback-core';
import { type Situation, situations } from './situations/situations.ts';

const sandbox: string = import.meta.env['VITE_SANDBOX_URL'] ?? 'http://127.0.0.1:8787';

const configs: Readonly<Record<ApiVersion, CallbackConfig>> = {
  v1: {
    apiVersion: 'v1',
    dataURL: `${sandbox}/genesys/1/service/callback/service`,
    userData: { origin: 'demo' },
    scheduleTimeout: 20_000,
  },
  v3: {
    apiVersion: 'v3',
    dataURL: `${sandbox}/engagement/v3/callbacks`,
    serviceName: 'service',
    userData: { origin: 'demo' },
    scheduleTimeout: 20_000,
  },
};

function createClients(apiVersion: ApiVersion): ReadonlyMap<string, CallbackClient> {
  return new Map(
    situations.map(({ id, fault }) => {
      const headers = fault === undefined ? {} : { 'x-sandbox-fault': fault };
      return [id, createCallbackClient({ ...configs[apiVersion], headers })];
    }),
  );
}

/** One client for each interface and situation, all of the sandbox. Made once, outside of any component. */
const clients: Readonly<Record<ApiVersion, ReadonlyMap<string, CallbackClient>>> = {
  v1: createClients('v1'),
  v3: createClients('v3'),
};

export function getClient(apiVersion: ApiVersion, { id }: Situation): CallbackClient {
  const client = clients[apiVersion].get(id);
  if (!client) throw new Error(`There is no client for the situation ${id}.`);
  return client;
}

export const sandboxURL: string = `${sandbox}/`;
