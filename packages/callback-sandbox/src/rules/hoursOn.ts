import type { OpenHours, Service } from './Service.ts';
import type { WallTime } from './wallTime.ts';

/** Opening times of one calendar day in the service's zone: its own, else those of its weekday. */
export function hoursOn(service: Service, day: WallTime): readonly OpenHours[] {
  return service.hoursByDay.get(day) ?? service.hoursByWeekday[new Date(day).getUTCDay()] ?? [];
}
