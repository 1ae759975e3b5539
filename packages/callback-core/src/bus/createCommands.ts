import { reportListenerError } from '../events/reportListenerError.ts';
import type { BusCommand } from './BusCommand.ts';
import type { CommandPromise } from './CommandPromise.ts';
import { createDeferred } from './createDeferred.ts';
import { isThenable } from './isThenable.ts';
import type { PluginState } from './PluginState.ts';

type Filter = (data: unknown) => unknown;

/** The commands of a bus on their way from caller to plugin. */
export interface Commands {
  call(command: string, commander: string, data: unknown): CommandPromise<never>;
  before(command: string, filter: Filter): void;
}

export function createCommands(plugins: ReadonlyMap<string, PluginState>): Commands {
  const filters = new Map<string, Filter[]>();

  function dispatch(command: BusCommand): void {
    const [owner = '', ...rest] = command.command.split('.');
    const plugin = plugins.get(owner);
    if (!plugin) {
      command.deferred.reject(
        'Could not load plugin file in given location. Check your plugins path option.',
      );
      return;
    }
    const run = () => {
      try {
        handle(plugin.commands.get(rest.join('.')), command);
      } catch (error) {
        refuse(command, error);
      }
    };
    if (plugin.isReady || owner === command.commander) run();
    else plugin.waiting.push(run);
  }

  function handle(handler: ((command: BusCommand) => unknown) | undefined, command: BusCommand) {
    if (!handler) {
      command.deferred.reject('Command does not exist');
      return;
    }
    for (const filter of filters.get(command.command) ?? []) {
      command.data = filter(command.data);
      if (command.data) continue;
      command.deferred.reject("Command was cancelled by a 'before' function.");
      return;
    }
    const returned = handler(command);
    // An async handler throws later.
    if (isThenable(returned)) returned.then(undefined, (error) => refuse(command, error));
  }

  return {
    call(command, commander, data = {}) {
      const deferred = createDeferred<unknown>();
      const called = { time: Date.now(), commander, command, deferred, data };
      // In a turn of its own: a plugin that joins in this one is found.
      queueMicrotask(() => dispatch(called));
      return deferred.promise() as CommandPromise<never>;
    },
    before(command, filter) {
      filters.set(command, [...(filters.get(command) ?? []), filter]);
    },
  };
}

/** What a handler threw is never lost: after its command has ended it is reported. */
function refuse({ deferred }: BusCommand, error: unknown): void {
  if (deferred.promise().state() === 'pending') deferred.reject(error);
  else reportListenerError(error);
}
