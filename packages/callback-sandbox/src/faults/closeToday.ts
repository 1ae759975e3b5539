import { toWallDay, toWallTime } from '../rules/wallTime.ts';
import type { SandboxContext } from '../SandboxContext.ts';

/** A server whose services are closed on the weekday that it is now, each in its own zone. */
export function closeToday(context: SandboxContext): SandboxContext {
  const now = context.now();
  const services = [...context.services].map(([name, service]) => {
    const today = new Date(toWallDay(toWallTime(now, service.timeZone))).getUTCDay();
    const hoursByWeekday = service.hoursByWeekday.map((hours, day) => (day === today ? [] : hours));
    return [name, { ...service, hoursByWeekday }] as const;
  });
  return { ...context, services: new Map(services) };
}
