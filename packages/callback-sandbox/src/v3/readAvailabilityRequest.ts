import { type AvailabilityRequest, MAX_DAYS } from '../book/listAvailability.ts';
import { RequestProblem } from '../http/RequestProblem.ts';
import { readCount, readInstant } from '../http/readQuery.ts';
import { isTimeZone } from '../rules/isTimeZone.ts';

type Query = Readonly<Record<string, string>>;

/** Reads the query of v3 `availability`. */
export function readAvailabilityRequest(service: string, query: Query): AvailabilityRequest {
  return {
    service,
    start: readStart(query),
    end: readInstant(query, 'end') ?? readMilliseconds(query, 'endMS'),
    days: readCount(query, 'numberOfDays', MAX_DAYS),
    maxBuckets: readCount(query, 'maxTimeSlots', 1_000_000),
    includeFull: readFlag(query, 'reportBusy'),
  };
}

/** When to begin, `start` or `startMS`. */
export function readStart(query: Query): number | undefined {
  return readInstant(query, 'start') ?? readMilliseconds(query, 'startMS');
}

/** The zone in which the caller wants to read wall times, if it named one. */
export function readTimeZone(query: Query): string | undefined {
  const timeZone = query['timezone'];
  if (timeZone === undefined || isTimeZone(timeZone)) return timeZone;
  throw new RequestProblem(
    400,
    'timezone must be the name of an IANA zone, such as Europe/Berlin.',
  );
}

function readMilliseconds(query: Query, name: string): number | undefined {
  const text = query[name];
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return Math.min(Number(text), 253_402_300_799_999);
  throw new RequestProblem(400, `${name} must be milliseconds since 1970.`);
}

function readFlag(query: Query, name: string): boolean {
  const text = query[name] ?? 'false';
  if (text === 'true' || text === 'false') return text === 'true';
  throw new RequestProblem(400, `${name} must be true or false.`);
}
