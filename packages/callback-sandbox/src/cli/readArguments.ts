import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Command =
  | { kind: 'help' }
  | { kind: 'version' }
  | { kind: 'serve'; port: number; host: string; config: string | undefined; faults: boolean }
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
        config: { type: 'string' },
        faults: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
    if (!(port <= 65_535))
      return { kind: 'wrong', message: '--port must be a number from 0 to 65535.' };
    const { host, config, faults } = values;
    return { kind: 'serve', port, host, config, faults };
  } catch (error) {
    // Node adds advice on positional arguments, of which there are none here: only its first sentence helps.
    const [message = ''] = error instanceof Error ? error.message.split(/\. |\n/) : [];
    return { kind: 'wrong', message: `${message.replace(/\.$/, '')}.` };
  }
}
