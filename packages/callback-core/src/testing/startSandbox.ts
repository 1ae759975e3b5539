import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createSandbox, type Sandbox, type SandboxOptions } from 'callback-sandbox';
import { onTestFinished } from 'vitest';
import type { ApiVersion } from '../config/CallbackConfig.ts';
import { listen } from './listen.ts';

/** A sandbox behind a socket, for one test. */
export interface RunningSandbox {
  sandbox: Sandbox;
  dataURL: Readonly<Record<ApiVersion, string>>;
}

/** Starts one, with the sandbox's service `service`. */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const sandbox = createSandbox(options);
  const server = createServer(getRequestListener(sandbox.fetch));
  const origin = await listen(server);
  onTestFinished(() => server.closeAllConnections());
  return {
    sandbox,
    dataURL: {
      v1: `${origin}/genesys/1/service/callback/service`,
      v3: `${origin}/engagement/v3/callbacks`,
    },
  };
}
