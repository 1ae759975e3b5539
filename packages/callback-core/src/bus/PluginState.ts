import type { BusCommand } from './BusCommand.ts';

/** What the bus knows of a plugin. */
export interface PluginState {
  isReady: boolean;
  commands: Map<string, (command: BusCommand) => unknown>;
  events: Set<string>;
  /** Commands that came before it was ready. */
  waiting: (() => void)[];
  data: Map<string, unknown>;
}
