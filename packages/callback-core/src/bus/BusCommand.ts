import type { BusCommandMap } from './BusCommandMap.ts';
import type { Deferred } from './Deferred.ts';

/** What a command of that full name takes. */
export type CommandData<Name extends string> = Name extends keyof BusCommandMap
  ? BusCommandMap[Name]['data']
  : unknown;

/** What a command of that full name resolves with. */
export type CommandValue<Name extends string> = Name extends keyof BusCommandMap
  ? BusCommandMap[Name]['value']
  : unknown;

/** A command as it reaches its plugin. */
export interface BusCommand<Name extends string = string> {
  /** When it was called: milliseconds since 1970, UTC. */
  time: number;
  /** Plugin that calls. */
  commander: string;
  /** Full name of the command. */
  command: string;
  /** Settled by the plugin, now or later. */
  deferred: Deferred<CommandValue<Name>>;
  /** What was handed over; `{}` without anything. */
  data: CommandData<Name>;
}
