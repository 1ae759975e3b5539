import type { CallbackClientOptions } from '../CallbackClientOptions.ts';
import type { CallbackConfig } from '../config/CallbackConfig.ts';
import { createCallbackClient as overFetch } from '../fetch.ts';
import * as core from '../index.ts';
import * as testing from '../testing.ts';
import { runExample } from './runExample.ts';

/** What an example wrote to the console; more may come after it has run. */
export interface ExampleRun {
  said: readonly unknown[][];
}

/** What an example is given besides this package; `options` go to each client that it makes. */
interface Given extends Record<string, unknown> {
  options?: CallbackClientOptions;
}

/** Runs an example of a page against a server here: its clients keep their paths, not their hosts. */
export async function runOn(
  origin: string,
  code: string,
  { options, ...given }: Given = {},
): Promise<ExampleRun> {
  const said: unknown[][] = [];
  const create = code.includes("'callback-core/fetch'") ? overFetch : core.createCallbackClient;
  function createCallbackClient(config: CallbackConfig, own: CallbackClientOptions = {}) {
    const dataURL = config.dataURL && origin + new URL(config.dataURL).pathname;
    return create({ ...config, dataURL }, { ...own, ...options });
  }
  const client = createCallbackClient({
    apiVersion: 'v3',
    dataURL: 'http://host/engagement/v3/callbacks',
    serviceName: 'service',
  });
  const console = { info: (...words: unknown[]) => said.push(words) };
  await runExample(code, { ...core, ...testing, createCallbackClient, client, console, ...given });
  return { said };
}
