import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as bus from './bus.ts';
import * as core from './index.ts';
import { readPage } from './testing/readPage.ts';
import { runExample } from './testing/runExample.ts';
import * as testing from './testing.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const slot = { utcTime: '2027-06-01T07:30:00.000Z', capacity: 3 };

/** Answers as the service does, so that examples run as they are printed. */
const transport: core.Transport = async ({ method }) => ({
  status: 200,
  headers: {},
  body: JSON.stringify({
    status: { code: 0, message: 'Successful', corrId: 'example' },
    data: method === 'GET' ? { slots: [slot] } : { id: 'example' },
  }),
});

const createCallbackClient = (config: core.CallbackConfig, options?: core.CallbackClientOptions) =>
  core.createCallbackClient(config, { transport, ...options });
const client = createCallbackClient({
  apiVersion: 'v3',
  dataURL: 'https://gapi-use1.genesyscloud.com/engagement/v3/callbacks',
  serviceName: 'service',
});
const availability = await client.availability({ numberOfDays: 1 });

/** What examples take for granted. */
const given = {
  ...core,
  ...bus,
  registerCallbackService: (host: bus.PluginHost, config: core.CallbackConfig) =>
    bus.registerCallbackService(host, config, { transport }),
  ...testing,
  createCallbackClient,
  window: {
    _genesys: {
      widgets: {
        callback: { dataURL: 'https://callbacks.example.com/genesys/1/service/callback/sales' },
      },
    },
  },
  client,
  availability,
  slots: availability.slots,
  request: { phonenumber: '4151110000' },
  offer: () => {},
  report: () => {},
  sayThatNobodyKnows: () => {},
  console: { info: () => {} },
};

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const files = sources.filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file));
const examples = [...files, '../README.md'].flatMap((file) =>
  readPage(join(folder, file))
    .code('ts')
    .map((code) => ({ file, code })),
);

describe('the examples in comments and the README', () => {
  it.each(examples)('run as they stand: $file', async ({ code }) => {
    await expect(runExample(code, given)).resolves.toBeUndefined();
  });
});
