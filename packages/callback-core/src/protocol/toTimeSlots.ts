import type { TimeSlot } from '../answer/Availability.ts';
import { parseInstant } from '../request/parseInstant.ts';

/** A slot as a server writes it; anything may be wrong with it. */
export interface RawSlot {
  time: unknown;
  capacity: unknown;
  total?: unknown;
  localTime?: unknown;
}

/** Readable slots, ascending, each moment once. One unreadable entry never spoils the others. */
export function toTimeSlots(raw: readonly RawSlot[]): readonly TimeSlot[] {
  const slots = new Map<string, TimeSlot>();
  for (const entry of raw) {
    const startTime = parseInstant(entry.time);
    const capacity = toCapacity(entry.capacity);
    if (startTime === undefined || capacity === undefined) continue;
    const total = toCapacity(entry.total);
    slots.set(startTime, {
      startTime,
      capacity,
      ...(total !== undefined && { total }),
      ...(typeof entry.localTime === 'string' && { localTime: entry.localTime }),
    });
  }
  return [...slots.values()].sort((a, b) => (a.startTime < b.startTime ? -1 : 1));
}

/** Slots of a map from moment to free places. */
export function toSlotsOfMap(map: unknown): readonly TimeSlot[] {
  if (typeof map !== 'object' || map === null) return [];
  return toTimeSlots(Object.entries(map).map(([time, capacity]) => ({ time, capacity })));
}

/** Those in which a call can still be booked. */
export function onlyFree(slots: readonly TimeSlot[]): readonly TimeSlot[] {
  return slots.filter((slot) => slot.capacity > 0);
}

function toCapacity(value: unknown): number | undefined {
  const number =
    typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0
    ? Math.floor(number)
    : undefined;
}
