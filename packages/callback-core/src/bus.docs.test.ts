import { expect, it } from 'vitest';
import * as bus from './bus.ts';
import type { CallbackConfig } from './config/CallbackConfig.ts';
import { openPage } from './testing/openPage.ts';
import { FREE } from './testing/openService.ts';
import { readDocs } from './testing/readPage.ts';
import { runExample } from './testing/runExample.ts';
import { startServer } from './testing/startServer.ts';

const page = readDocs('bus.md');

it('prints an example that runs, in a bundle', async () => {
  const server = await startServer({ body: FREE.v3 });
  const said: unknown[] = [];
  const registerCallbackService = (host: bus.PluginHost, config: CallbackConfig) =>
    bus.registerCallbackService(host, { ...config, dataURL: `${server.origin}/callbacks` });
  const console = { info: (...words: unknown[]) => said.push(words) };
  const [example = ''] = page.code('ts');
  await runExample(example, { ...bus, registerCallbackService, console });
  await expect.poll(() => said).toEqual([[FREE.v3]]);
});

it('prints an example that runs, on a page with a script tag', async () => {
  const server = await startServer({ body: { _id: 'abc' } });
  const [html = ''] = page.code('html');
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  const { window, run } = openPage();
  run(script.replace('https://callbacks.example.com', server.origin));
  bus.installWidgetsGlobal({ window });
  await expect.poll(() => server.seen).toHaveLength(1);
  expect(server.seen[0]?.body).toContain('_customer_number=4151110000');
});
