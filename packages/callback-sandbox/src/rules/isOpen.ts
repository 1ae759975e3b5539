import type { Service } from './Service.ts';
import { toWallDay, toWallTime } from './wallTime.ts';

/** Whether an instant lies within the office hours. */
export function isOpen(service: Service, instant: number): boolean {
  const wall = toWallTime(instant, service.timeZone);
  const day = toWallDay(wall);
  const minute = (wall - day) / 60_000;
  const hours = service.hoursByWeekday[new Date(day).getUTCDay()] ?? [];
  return hours.some(({ open, close }) => minute >= open && minute < close);
}
