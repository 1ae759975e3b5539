import { createSandbox } from '../createSandbox.ts';
import { parseOptions } from '../options/parseOptions.ts';
import { demoServices } from './demoServices.ts';
import { describeServer } from './describeServer.ts';
import { listen } from './listen.ts';
import { openStore } from './openStore.ts';
import type { ServeCommand } from './readArguments.ts';
import { readConfig } from './readConfig.ts';
import { seedDemo } from './seedDemo.ts';
import { stopOnSignal } from './stopOnSignal.ts';

/** Starts the server and says where it is. Rejects with an Error whose message says what to do. */
export async function serve(command: ServeCommand): Promise<void> {
  const fromFile = command.config === undefined ? {} : await readConfig(command.config);
  const { services = demoServices, apikey } = fromFile;
  const faults = fromFile.faults || command.faults;
  const options = { ...fromFile, services, faults };
  // A slip in the file is told before a database is opened.
  parseOptions(options);
  const { store, place } = await openStore(command);
  try {
    const sandbox = createSandbox({ ...options, store });
    const { url, server } = await listen(sandbox, { ...command, faults: faults !== false });
    stopOnSignal(server, sandbox);
    if (command.seedDemo) await seedDemo(sandbox, { services: Object.keys(services), apikey });
    console.log(describeServer({ url, services, place, keyNeeded: apikey !== undefined }));
    if (!/^http:\/\/(127\.|localhost|\[::1\])/.test(url)) {
      console.error('Anyone who can reach this address can read and clear the bookings.');
    }
  } catch (error) {
    await store.close();
    throw error;
  }
}
