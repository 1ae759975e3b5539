import type { Candidate } from './findObstacle.ts';

/**
 * What a booking must have to itself while it is checked and stored: its bucket, so that the last place
 * goes once; its number, so that a daily limit holds; its request id, so that a repeat is seen.
 */
export function listLocks({ context, service, booking }: Candidate): string[] {
  const { phoneDigits, bucketStart, clientRequestId } = booking;
  const locks: string[] = [];
  if (bucketStart !== undefined) locks.push(lockOfBucket(service.name, bucketStart));
  if (service.callsPerNumberAndDay !== undefined) {
    locks.push(`number ${service.name} ${phoneDigits}`);
  }
  if (context.uniqueClientRequestIds && clientRequestId !== undefined) {
    locks.push(`request ${service.name} ${clientRequestId}`);
  }
  return locks;
}

export function lockOfBucket(service: string, bucketStart: string): string {
  return `bucket ${service} ${bucketStart}`;
}
