import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build, type Plugin } from 'vite';
import { source } from '../../vitest.source.ts';

const NAME = 'callback-service.global.js';
const PACKAGE_FILE = `callback-core/${NAME}`;

/** Offers the script of callback-core to plain pages: in development from its sources, in a build what users get. */
export function scriptTag(): Plugin {
  return {
    name: 'script-tag',
    configureServer({ middlewares }) {
      middlewares.use(`/${NAME}`, (_request, response, next) => {
        bundleSources().then((code) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(code);
        }, next);
      });
    },
    async generateBundle() {
      const file = createRequire(import.meta.url).resolve(PACKAGE_FILE);
      this.emitFile({ type: 'asset', fileName: NAME, source: await readFile(file) });
    },
  };
}

async function bundleSources(): Promise<string> {
  const result = await build({
    ...source,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: PACKAGE_FILE, output: { format: 'iife' } } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${PACKAGE_FILE} was not built.`);
  return output.output[0].code;
}
