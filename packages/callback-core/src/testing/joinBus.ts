import type { Bus, BusPlugin } from '../bus.ts';

/** Joins a bus under a name that is free. */
export function joinBus<Name extends string>(bus: Bus, name: Name): BusPlugin<Name> {
  const plugin = bus.registerPlugin(name);
  if (!plugin) throw new Error(`${name} is taken.`);
  return plugin;
}
