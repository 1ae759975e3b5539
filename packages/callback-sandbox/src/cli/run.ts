import { readArguments } from './readArguments.ts';
import { readVersion } from './readVersion.ts';
import { serve } from './serve.ts';
import { usage } from './usage.ts';

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
