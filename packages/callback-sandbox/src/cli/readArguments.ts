import { parseArgs } from 'node:util';

/** Where the command line can keep bookings. */
export const STORES = ['pglite', 'postgres', 'memory'] as const;

/** What a server is to be. */
export interface ServeCommand {
  kind: 'serve';
  port: number;
  host: string;
  store: (typeof STORES)[number];
  /** Folder of the store `pglite`. */
  data: string;
  /** Path of the configuration file. */
  config: string | undefined;
  /** Whether requests may ask for faults. */
  faults: boolean;
  seedDemo: boolean;
}

/** What the command line asks for. */
export type Command =
  | { kind: 'help' }
  | { kind: 'version' }
  | ServeCommand
  /** The command line cannot be understood; `message` says why. */
  | { kind: 'wrong'; message: string };

/** Reads the arguments after the name of the program. */
export function readArguments(args: readonly string[]): Command {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        store: { type: 'string', default: 'pglite' },
        data: { type: 'string', default: '.callback-sandbox' },
        config: { type: 'string' },
        faults: { type: 'boolean', default: false },
        'seed-demo': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
    if (!(port <= 65_535)) return wrong('--port must be a number from 0 to 65535.');
    const store = STORES.find((name) => name === values.store);
    if (store === undefined) return wrong(`--store must be one of ${STORES.join(', ')}.`);
    const { host, data, config, faults, 'seed-demo': seedDemo } = values;
    return { kind: 'serve', port, host, store, data, config, faults, seedDemo };
  } catch (error) {
    // Node adds advice on positional arguments, of which there are none here: only its first sentence helps.
    const [message = ''] = error instanceof Error ? error.message.split(/\. |\n/) : [];
    return wrong(`${message.replace(/\.$/, '')}.`);
  }
}

function wrong(message: string): Command {
  return { kind: 'wrong', message };
}
