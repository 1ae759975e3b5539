import {
  type ApiVersion,
  type CallbackClient,
  type CallbackClientOptions,
  type CallbackConfig,
  createCallbackClient,
  type Transport,
  type TransportRequest,
} from 'callback-core';
import { createSandbox, type Sandbox, type SandboxOptions } from 'callback-sandbox';
import { sandboxTransport } from './sandboxTransport.ts';

/** What to open. */
export interface OpenServiceOptions extends SandboxOptions {
  /** Default `'v3'`. */
  apiVersion?: ApiVersion;
  /** More of the client's configuration. */
  config?: Partial<CallbackConfig>;
  /** Time as the client counts it. */
  clientClock?: CallbackClientOptions['clock'];
  /** Comes between client and sandbox, to lose or hold answers. */
  through?: (transport: Transport) => Transport;
}

/** A real client of a real sandbox, and what passed between them. */
export interface OpenService {
  client: CallbackClient;
  sandbox: Sandbox;
  /** Every request that left the client, in order. */
  sent: readonly TransportRequest[];
  /** Requests to book among them. */
  posts(): number;
  /** Requests whose path ends so, such as `cancel`. */
  asked(path: string): number;
}

/** Opens a sandbox and a client of it, in this process. */
export function openService({
  apiVersion = 'v3',
  config,
  clientClock,
  through = (transport) => transport,
  ...options
}: OpenServiceOptions = {}): OpenService {
  const sandbox = createSandbox(options);
  const sent: TransportRequest[] = [];
  const carry = through(sandboxTransport(sandbox));
  const transport: Transport = (request) => {
    sent.push(request);
    return carry(request);
  };
  const dataURL =
    apiVersion === 'v1'
      ? 'http://sandbox.test/genesys/1/service/callback/service'
      : 'http://sandbox.test/engagement/v3/callbacks';
  const client = createCallbackClient(
    { apiVersion, dataURL, ...(apiVersion === 'v3' && { serviceName: 'service' }), ...config },
    // Free times are asked for again without a pause.
    { transport, random: () => 0, ...(clientClock && { clock: clientClock }) },
  );
  return {
    client,
    sandbox,
    sent,
    posts: () => sent.filter((request) => request.method === 'POST').length,
    asked: (path) => sent.filter(({ url }) => new URL(url).pathname.endsWith(`/${path}`)).length,
  };
}
