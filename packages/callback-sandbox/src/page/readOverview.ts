import { listAvailability } from '../book/listAvailability.ts';
import type { OfferedBucket } from '../book/OfferedBucket.ts';
import { listBookings } from '../manage/listBookings.ts';
import { closingTime } from '../rules/closingTime.ts';
import type { Service } from '../rules/Service.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import type { Booking } from '../store/Booking.ts';
import { formatDay } from './formatTime.ts';

const DAYS = 5;
const NEXT = 6;
const BOOKINGS = 50;

/** What is left of a day. */
export interface DayOverview {
  /** First bucket that has not begun. */
  start: number;
  free: number;
  total: number;
}

/** A service as it stands now. */
export interface ServiceOverview {
  service: Service;
  /** When it closes; the present moment when it is closed now. */
  closesAt: number;
  /** Days that have buckets ahead. */
  days: readonly DayOverview[];
  /** The free buckets that come next. */
  next: readonly OfferedBucket[];
}

/** What the page tells about. */
export interface Overview {
  now: number;
  services: readonly ServiceOverview[];
  /** The latest, newest first. */
  bookings: readonly Booking[];
  /** How many there are altogether. */
  count: number;
  /** Zone of each service by name, also for bookings. */
  timeZones: ReadonlyMap<string, string>;
  hasFaults: boolean;
}

export async function readOverview(context: SandboxContext): Promise<Overview> {
  const now = context.now();
  const services = [...context.services.values()];
  const bookings = await listBookings(context);
  return {
    now,
    services: await Promise.all(services.map((service) => readService(context, service, now))),
    bookings: bookings.slice(-BOOKINGS).reverse(),
    count: bookings.length,
    timeZones: new Map(services.map(({ name, timeZone }) => [name, timeZone])),
    hasFaults: context.faults !== undefined,
  };
}

async function readService(
  context: SandboxContext,
  service: Service,
  now: number,
): Promise<ServiceOverview> {
  const outcome = await listAvailability(context, {
    service: service.name,
    start: now,
    end: undefined,
    days: DAYS,
    maxBuckets: undefined,
    includeFull: true,
  });
  const buckets = outcome.kind === 'listed' ? outcome.buckets : [];
  return {
    service,
    closesAt: closingTime(service, now),
    days: groupByDay(buckets, service.timeZone),
    next: buckets.filter(({ free }) => free > 0).slice(0, NEXT),
  };
}

function groupByDay(buckets: readonly OfferedBucket[], timeZone: string): DayOverview[] {
  const days = new Map<string, DayOverview>();
  for (const { start, free, total } of buckets) {
    const day = days.get(formatDay(start, timeZone)) ?? { start, free: 0, total: 0 };
    days.set(formatDay(start, timeZone), {
      start: day.start,
      free: day.free + free,
      total: day.total + total,
    });
  }
  return [...days.values()];
}
