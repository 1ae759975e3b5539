import type { Service } from './Service.ts';

/** The service whose calls wait in a virtual queue, if there is one. */
export function findQueue(
  services: ReadonlyMap<string, Service>,
  name: string,
): Service | undefined {
  return [...services.values()].find(({ queue }) => queue.name === name);
}
