import { findBucket } from '../rules/listBuckets.ts';
import type { Service } from '../rules/Service.ts';
import { parseInstant } from './parseInstant.ts';
import type { Unavailable } from './propose.ts';

/** A time that the rules allow, with the bucket it lies in. Instants are milliseconds since 1970. */
export interface AllowedTime {
  instant: number;
  bucket: number;
}

/** What the rules of a service say of a time, before anybody looks whether there is a place. */
export type TimeCheck =
  | { kind: 'allowed'; time: AllowedTime }
  | { kind: 'badTime' | 'pastTime' | 'tooFar' }
  | Unavailable;

/** Checks a time that is wanted, ISO 8601 with a zone, at the instant `now`. */
export function checkTime(service: Service, text: string, now: number): TimeCheck {
  const wanted = parseInstant(text);
  if (wanted === undefined) return { kind: 'badTime' };
  if (wanted < now) return { kind: 'pastTime' };
  if (wanted > lastInstant(service, now)) return { kind: 'tooFar' };
  if (wanted < firstInstant(service, now)) return { kind: 'tooSoon', wanted };
  const bucket = findBucket(service, wanted);
  if (bucket === undefined) return { kind: 'closedThen', wanted };
  return { kind: 'allowed', time: { instant: wanted, bucket } };
}

/** The earliest instant that can be booked. */
export function firstInstant(service: Service, now: number): number {
  return now + service.minimumNoticeMinutes * 60_000;
}

/** The latest instant that can be booked. */
export function lastInstant(service: Service, now: number): number {
  return now + service.maximumHorizonDays * 86_400_000;
}
