import type { BusCommand, CommandData, CommandValue } from './BusCommand.ts';
import type { BusCommandMap } from './BusCommandMap.ts';
import type { BusEvent, EventData } from './BusEvent.ts';
import type { BusEventMap } from './BusEventMap.ts';
import type { CommandPromise } from './CommandPromise.ts';
import type { FullName } from './FullName.ts';

/** Any text, with the known names offered while typing. */
type OneOf<Known> = Known | (string & {});

/**
 * A plugin's way onto the bus. A name of one part is its own; `Plugin.name` is another's.
 *
 * @example
 * ```ts
 * const page = createBus().registerPlugin('Page');
 * if (page) {
 *   page.subscribe('CallbackService.scheduled', ({ data }) => console.info(data));
 *   page.registerCommand('close', ({ deferred }) => deferred.resolve());
 *   page.republish('ready');
 *   page.ready();
 * }
 * ```
 */
export interface BusPlugin<Owner extends string = string> {
  /** Takes a command; the last handler of a name counts. `false` without a function. A handler that throws rejects. */
  registerCommand<Name extends string>(
    name: Name,
    handler: (command: BusCommand<FullName<Owner, Name>>) => unknown,
  ): boolean;
  /** Names events for {@link BusPlugin.registry}. Others can be published all the same. */
  registerEvents(names: readonly string[]): void;
  /** Runs the commands that have waited; from now on they run when they come. */
  ready(): void;
  /**
   * Calls a command. It waits until its plugin is ready; a plugin's commands to itself do not. Rejects with
   * `Command does not exist`, or `Could not load plugin file in given location. Check your plugins path option.`
   * for a plugin that is not there.
   */
  command<Name extends OneOf<keyof BusCommandMap>>(
    name: Name,
    data?: CommandData<FullName<Owner, Name>>,
  ): CommandPromise<CommandValue<FullName<Owner, Name>>>;
  /** Changes or stops a command on its way: gets its data, returns it, or something falsy to cancel. `false` without a function. */
  before<Name extends OneOf<keyof BusCommandMap>>(
    name: Name,
    filter: (data: CommandData<FullName<Owner, Name>>) => unknown,
  ): boolean;
  /** Tells all subscribers of `Owner.name`, soon. */
  publish<Name extends string>(name: Name, data?: EventData<FullName<Owner, Name>>): void;
  /** As {@link BusPlugin.publish}, and once to each who subscribes later: the last data counts. */
  republish<Name extends string>(name: Name, data?: EventData<FullName<Owner, Name>>): void;
  /** As {@link BusPlugin.publish}. */
  publishDirect<Name extends string>(name: Name, data?: EventData<FullName<Owner, Name>>): void;
  /** Hears an event, of a plugin that may still come. Returns the event's name, or `false` without a function. */
  subscribe<Name extends OneOf<keyof BusEventMap>>(
    name: Name,
    handler: (event: BusEvent<FullName<Owner, Name>>) => void,
  ): Name | false;
  /** Drops all handlers that this plugin has of the event. */
  unsubscribe(name: OneOf<keyof BusEventMap>): void;
  /** Sets a value that all plugins can read. A change publishes `data` and `data.<key>` with `{ key, value }`. */
  data(key: string, value: unknown): void;
  /** Reads a value: `key` its own, `Plugin.key` another's. */
  data(key: string): unknown;
  /** Every plugin with the names of its commands and events. */
  registry(): Record<string, { commands: string[]; events: string[] }>;
  /** Every event that has subscribers, with their names. */
  subscribers(): Record<string, string[]>;
  /** Its own name. */
  namespace(): Owner;
}

/**
 * A message bus. It is a plugin itself, of the name `QuickBus`, so that a page can use it at once.
 *
 * @example
 * ```ts
 * const bus = createBus();
 * bus.subscribe('CallbackService.ready', () => console.info('ready'));
 * ```
 */
export interface Bus extends BusPlugin<'QuickBus'> {
  /** Joins under a name; `false` when that is no text, empty, has a dot, or is taken. */
  registerPlugin<Name extends string>(name: Name): BusPlugin<Name> | false;
}
