import type { Bus, BusPlugin } from './BusPlugin.ts';
import { createCommands } from './createCommands.ts';
import { createEvents } from './createEvents.ts';
import { createPlugin } from './createPlugin.ts';
import type { PluginState } from './PluginState.ts';

/**
 * Makes a message bus with the interface of the one that Genesys Widgets bring along. Nothing on it hangs: a command
 * that cannot be run is rejected. It loads no scripts.
 *
 * @example
 * ```ts
 * const bus = createBus();
 * registerCallbackService(bus, {
 *   dataURL: 'https://callbacks.example.com/genesys/1/service/callback/sales',
 * });
 * const page = bus.registerPlugin('MyPlugin');
 * if (page) page.subscribe('CallbackService.ready', () => console.info('ready'));
 * ```
 */
export function createBus(): Bus {
  const plugins = new Map<string, PluginState>();
  const parts = { plugins, commands: createCommands(plugins), events: createEvents() };

  function register<Name extends string>(name: Name): BusPlugin<Name> {
    const state: PluginState = {
      isReady: false,
      commands: new Map(),
      events: new Set(),
      waiting: [],
      data: new Map(),
    };
    plugins.set(name, state);
    return createPlugin(name, state, parts);
  }

  return {
    ...register('QuickBus'),
    registerPlugin: (name) =>
      typeof name === 'string' && /^[^.]+$/.test(name) && !plugins.has(name) && register(name),
  };
}
