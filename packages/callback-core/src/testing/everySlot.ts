import type { TimeSlot } from '../answer/Availability.ts';

/** A slot every so many minutes from one moment up to another. */
export function everySlot(from: string, to: string, minutes: number): TimeSlot[] {
  const slots: TimeSlot[] = [];
  for (let instant = Date.parse(from); instant < Date.parse(to); instant += minutes * 60_000) {
    slots.push({ startTime: new Date(instant).toISOString(), capacity: 1 });
  }
  return slots;
}
