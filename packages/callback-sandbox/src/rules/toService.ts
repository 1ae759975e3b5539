import type { Service } from './Service.ts';
import type { NamelessService } from './serviceRulesSchema.ts';

/** Gives a service its name, and its queue what was left out. */
export function toService(name: string, { queue, ...rules }: NamelessService): Service {
  return {
    ...rules,
    name,
    queue: {
      name: queue.name ?? name,
      waitSeconds: queue.waitSeconds ?? 120,
      ringSeconds: queue.ringSeconds ?? 10,
      talkSeconds: queue.talkSeconds ?? 180,
    },
  };
}
