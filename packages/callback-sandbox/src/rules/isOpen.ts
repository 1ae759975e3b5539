import { hoursOn } from './hoursOn.ts';
import type { OpenHours, Service } from './Service.ts';
import { toWallDay, toWallTime } from './wallTime.ts';

/** Whether an instant lies within the office hours. */
export function isOpen(service: Service, instant: number): boolean {
  return findOpenHours(service, instant) !== undefined;
}

/** The opening times an instant lies in, if it lies in any. */
export function findOpenHours(service: Service, instant: number): OpenHours | undefined {
  const wall = toWallTime(instant, service.timeZone);
  const day = toWallDay(wall);
  const minute = (wall - day) / 60_000;
  return hoursOn(service, day).find(({ open, close }) => minute >= open && minute < close);
}
