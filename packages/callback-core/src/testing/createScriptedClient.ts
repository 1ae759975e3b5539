import type { CallbackClient } from '../CallbackClient.ts';
import type { CallbackClientOptions } from '../CallbackClientOptions.ts';
import type { CallbackConfig } from '../config/CallbackConfig.ts';
import { createCallbackClient } from '../createCallbackClient.ts';
import type { Transport, TransportRequest } from '../transport/Transport.ts';
import { type HeardEvent, recordEvents } from './recordEvents.ts';

/** What a request meets: an answer, or an error for none. */
export type Line = { status?: number; body?: unknown; headers?: Record<string, string> } | Error;

/** A client whose requests meet one line after the other; the last line is for all that come later. */
export interface ScriptedClient {
  client: CallbackClient;
  sent: readonly TransportRequest[];
  /** Method and path of each request. */
  lines(): readonly string[];
  heard: readonly HeardEvent[];
}

/** Makes a client of v1, or of the version that is configured, that repeats without a pause. */
export function createScriptedClient(
  script: readonly Line[],
  config: Partial<CallbackConfig> = {},
  options: CallbackClientOptions = {},
): ScriptedClient {
  const sent: TransportRequest[] = [];
  const transport: Transport = async (request) => {
    const line = script[sent.length] ?? script.at(-1);
    sent.push(request);
    if (!line || line instanceof Error) throw line ?? new Error('The script is empty.');
    const { status = 200, headers = {}, body = '' } = line;
    return { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
  };
  const dataURL = config.apiVersion === 'v3' ? 'https://host/callbacks' : 'http://host/x';
  const client = createCallbackClient(
    { dataURL, serviceName: 'sales', ...config },
    { transport, random: () => 0, ...options },
  );
  const lines = () => sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
  return { client, sent, lines, heard: recordEvents(client) };
}
