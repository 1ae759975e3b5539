import { createSandbox } from '../createSandbox.ts';
import { demoServices } from './demoServices.ts';
import { describeServer } from './describeServer.ts';
import { listen } from './listen.ts';
import { type Command, readArguments } from './readArguments.ts';
import { readConfig } from './readConfig.ts';
import { readVersion } from './readVersion.ts';
import { stopOnSignal } from './stopOnSignal.ts';
import { usage } from './usage.ts';

type ServeCommand = Extract<Command, { kind: 'serve' }>;

/** Runs the command line. Sets the exit code: 1 when the server cannot start, 2 when it is used wrongly. */
export async function run(args: readonly string[]): Promise<void> {
  const command = readArguments(args);
  switch (command.kind) {
    case 'help':
      return console.log(usage);
    case 'version':
      return console.log(await readVersion());
    case 'wrong':
      process.exitCode = 2;
      return console.error(`${command.message}\n\n${usage}`);
    case 'serve':
      return await serve(command).catch((error: Error) => {
        process.exitCode = 1;
        console.error(error.message);
      });
  }
}

async function serve(command: ServeCommand): Promise<void> {
  const fromFile = command.config === undefined ? {} : await readConfig(command.config);
  const { services = demoServices, apikey } = fromFile;
  const faults = fromFile.faults || command.faults;
  const sandbox = createSandbox({ ...fromFile, services, faults });
  const { url, server } = await listen(sandbox, { ...command, faults: faults !== false });
  stopOnSignal(server);
  console.log(describeServer({ url, services, keyNeeded: apikey !== undefined }));
  if (!/^http:\/\/(127\.|localhost|\[::1\])/.test(url)) {
    console.error('Anyone who can reach this address can read and clear the bookings.');
  }
}
