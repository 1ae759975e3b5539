import type { BusPlugin } from './BusPlugin.ts';
import type { Commands } from './createCommands.ts';
import type { Events } from './createEvents.ts';
import { toFullName } from './FullName.ts';
import type { PluginState } from './PluginState.ts';

/** What the plugins of a bus share. */
interface BusParts {
  plugins: ReadonlyMap<string, PluginState>;
  commands: Commands;
  events: Events;
}

/** The interface of one plugin. Its methods may be handed on without their object. */
export function createPlugin<Owner extends string>(
  owner: Owner,
  state: PluginState,
  { plugins, commands, events }: BusParts,
): BusPlugin<Owner> {
  const toEvent = (name: string, data: unknown = {}) => ({
    time: Date.now(),
    publisher: owner,
    event: `${owner}.${name}`,
    data,
  });
  const publish = (name: string, data?: unknown) => events.publish(toEvent(name, data));

  function readData(name: string): unknown {
    if (state.data.has(name)) return state.data.get(name);
    const [plugin = '', ...key] = toFullName(owner, name).split('.');
    return plugins.get(plugin)?.data.get(key.join('.'));
  }

  function writeData(key: string, value: unknown): void {
    const before = state.data.get(key);
    state.data.set(key, value);
    if (Object.is(before, value)) return;
    publish('data', { key, value });
    publish(`data.${key}`, { key, value });
  }

  return {
    registerCommand(name, handler) {
      const isHandler = typeof handler === 'function';
      if (isHandler) state.commands.set(name, handler as never);
      return isHandler;
    },
    registerEvents(names) {
      for (const name of names) state.events.add(name);
    },
    ready() {
      state.isReady = true;
      for (const run of state.waiting.splice(0)) queueMicrotask(run);
    },
    command: (name, data) => commands.call(toFullName(owner, name), owner, data),
    before(name, filter) {
      const isFilter = typeof filter === 'function';
      if (isFilter) commands.before(toFullName(owner, name), filter as never);
      return isFilter;
    },
    publish,
    publishDirect: publish,
    republish: (name, data) => events.republish(toEvent(name, data)),
    subscribe(name, handler) {
      if (typeof handler !== 'function') return false;
      events.subscribe(toFullName(owner, name), { subscriber: owner, handler: handler as never });
      return name;
    },
    unsubscribe: (name) => events.unsubscribe(toFullName(owner, name), owner),
    // Two arguments set, even undefined.
    data: (...given: [key: string, value?: unknown]) =>
      given.length > 1 ? writeData(...given) : readData(given[0]),
    registry: () =>
      Object.fromEntries(
        [...plugins].map(([name, { commands, events }]) => [
          name,
          { commands: [...commands.keys()], events: [...events] },
        ]),
      ),
    subscribers: events.subscribers,
    namespace: () => owner,
  };
}
