import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { startServer } from './testing/startServer.ts';

/** An entry with all that it loads, as a page would get it. */
async function bundle(entry: string): Promise<string> {
  const lib = { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['es' as const] };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', lib },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}

/** Loads code in a worker, which has no DOM, then books by it. */
const PROGRAM = `
  const { parentPort, workerData } = require('node:worker_threads');
  (async () => {
    // Node makes it, and a symbol with it, when somebody first asks for it.
    void globalThis.Request;
    const names = new Set(Reflect.ownKeys(globalThis));
    const touched = [];
    const watched = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch'];
    const own = watched.map((name) => [name, globalThis[name]]);
    for (const [name, real] of own) {
      globalThis[name] = (...given) => (touched.push(name), real(...given));
    }
    const module = await import('data:text/javascript,' + encodeURIComponent(workerData.code));
    const added = Reflect.ownKeys(globalThis).filter((name) => !names.has(name)).map(String);
    const atImport = [...touched];
    Object.assign(globalThis, Object.fromEntries(own));
    const config = { dataURL: workerData.dataURL };
    const client = module.createBus
      ? await module.registerCallbackService(module.createBus(), config).client()
      : module.createCallbackClient(config);
    const { id } = await client.schedule({ phonenumber: '4151110000' });
    parentPort.postMessage({ added, atImport, id, document: typeof document });
  })();
`;

it.each(['./index.ts', './fetch.ts', './bus.ts'])(
  '%s touches nothing when it is loaded, and books in a worker without a DOM',
  async (entry) => {
    const { origin } = await startServer({ body: { _id: 'abc' } });
    const workerData = { code: await bundle(entry), dataURL: `${origin}/x` };
    const worker = new Worker(PROGRAM, { eval: true, workerData });
    const seen = await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    await worker.terminate();
    expect(seen).toEqual({ added: [], atImport: [], id: 'abc', document: 'undefined' });
  },
);
