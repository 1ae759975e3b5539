import { toWallDay, toWallTime } from '../rules/wallTime.ts';
import type { SandboxContext } from '../SandboxContext.ts';

/** A server whose services are closed all of today, each in its own zone. */
export function closeToday(context: SandboxContext): SandboxContext {
  const now = context.now();
  const services = [...context.services].map(([name, service]) => {
    const today = toWallDay(toWallTime(now, service.timeZone));
    const hoursByDay = new Map([...service.hoursByDay, [today, []]]);
    return [name, { ...service, hoursByDay }] as const;
  });
  return { ...context, services: new Map(services) };
}
