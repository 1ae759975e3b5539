import type { CallbackClientOptions } from '../CallbackClientOptions.ts';
import type { CallbackConfig } from '../config/CallbackConfig.ts';
import type { CallbackServicePlugin } from './CallbackServicePlugin.ts';
import { createSetup } from './createSetup.ts';
import { keepVisitorIds } from './keepVisitorIds.ts';
import type { HostPlugin, PluginHost } from './PluginHost.ts';
import { publishEvents } from './publishEvents.ts';
import { refuseSetup } from './refuseSetup.ts';
import { toReason } from './toReason.ts';
import { withoutBlanks } from './withoutBlanks.ts';

const NAME = 'CallbackService';

/**
 * Puts CallbackService on a bus: the commands `configure`, `schedule` and `availability`, and the events `ready`,
 * `scheduled`, `scheduleError`, `availableSlots` and `availabilityError`. The bus is one of `createBus`, or the one
 * that the page already has. Without `config` the commands wait for `configure`. Requests go over `fetch`, unless
 * `options` name another transport.
 *
 * @throws `CallbackError` CONFIG_INVALID for a wrong configuration, or when the bus has a CallbackService already.
 *
 * @example
 * ```ts
 * const bus = createBus();
 * registerCallbackService(bus, {
 *   apiVersion: 'v3',
 *   dataURL: 'https://gapi-use1.genesyscloud.com/engagement/v3/callbacks',
 *   serviceName: 'service',
 * });
 * bus.subscribe('CallbackService.ready', () => console.info('ready'));
 * ```
 */
export function registerCallbackService(
  bus: PluginHost,
  config?: CallbackConfig,
  options: CallbackClientOptions = {},
): CallbackServicePlugin {
  const visitorIds = {};
  const setup = createSetup({
    options,
    visitorIds,
    onConfigured: (client) => {
      publishEvents(client, plugin);
      plugin.republish('ready');
    },
  });
  const first = config && setup.create(config);
  const plugin = join(bus);
  plugin.registerEvents([
    'ready',
    'scheduled',
    'scheduleError',
    'availableSlots',
    'availabilityError',
  ]);

  function serve<Data>(name: string, answer: (data: Data) => Promise<unknown>): void {
    plugin.registerCommand(name, ({ data, deferred }) => {
      answer(withoutBlanks(data) as Data).then(
        (value) => deferred.resolve(value),
        (error: unknown) => deferred.reject(toReason(error), error),
      );
    });
  }

  serve('configure', async (data: CallbackConfig) => setup.configure(data));
  serve('schedule', async (data: never) => (await (await setup.client()).schedule(data)).response);
  serve(
    'availability',
    async (data: never) => (await (await setup.client()).availability(data)).response,
  );
  plugin.ready?.();
  keepVisitorIds(plugin, visitorIds);
  first?.();
  return { configure: setup.configure, client: setup.client };
}

function join(bus: PluginHost): HostPlugin {
  const plugin = bus.registerPlugin(NAME);
  if (plugin) return plugin;
  throw refuseSetup(`${NAME} is on this bus already; load it once.`);
}
