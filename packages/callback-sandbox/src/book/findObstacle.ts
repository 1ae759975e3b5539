import type { Service } from '../rules/Service.ts';
import { toInstants, toWallDay, toWallTime } from '../rules/wallTime.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { BookingRecord } from '../store/BookingRecord.ts';
import type { BookingReader } from '../store/BookingStore.ts';
import { isFull } from './isFull.ts';
import type { Unavailable } from './propose.ts';
import { toIso } from './toIso.ts';

/** What stands in the way of a booking: the booking of the same request, or a refusal. */
export type Obstacle =
  | { kind: 'booked'; id: string }
  | { kind: 'keyReused' | 'numberLimit' }
  | Unavailable;

/** A booking that is about to be stored. */
export interface Candidate {
  context: SandboxContext;
  service: Service;
  booking: BookingRecord;
}

/** Looks at what is stored already: a repeat, the number's limit, the places of the bucket. */
export async function findObstacle(
  reader: BookingReader,
  { context, service, booking }: Candidate,
): Promise<Obstacle | undefined> {
  if (context.uniqueClientRequestIds && booking.clientRequestId !== undefined) {
    const { clientRequestId } = booking;
    const [earlier] = await reader.find({ service: service.name, clientRequestId });
    if (earlier)
      return isSame(earlier, booking) ? { kind: 'booked', id: earlier.id } : { kind: 'keyReused' };
  }
  if (await hasReachedLimit(reader, service, booking)) return { kind: 'numberLimit' };
  const { bucketStart } = booking;
  if (bucketStart !== undefined && (await isFull(reader, service, bucketStart))) {
    return { kind: 'full', wanted: Date.parse(booking.dueAt) };
  }
  return undefined;
}

function isSame(a: BookingRecord, b: BookingRecord): boolean {
  return a.phoneDigits === b.phoneDigits && a.desiredTime === b.desiredTime;
}

async function hasReachedLimit(
  reader: BookingReader,
  service: Service,
  { phoneDigits, createdAt }: BookingRecord,
): Promise<boolean> {
  const limit = service.callsPerNumberAndDay;
  if (limit === undefined) return false;
  const createdFrom = toIso(startOfDay(service, Date.parse(createdAt)));
  const today = await reader.find({ service: service.name, phoneDigits, createdFrom });
  return today.filter(({ cancelledAt }) => cancelledAt === undefined).length >= limit;
}

/** First instant of the calendar day in the service's zone. */
function startOfDay({ timeZone }: Service, instant: number): number {
  const wall = toWallTime(instant, timeZone);
  const day = toWallDay(wall);
  // None where the clock jumps over midnight: then the day begins as it jumps.
  return toInstants(day, timeZone)[0] ?? instant - (wall - day);
}
