import type { Sandbox } from '../Sandbox.ts';

const BASE = 'http://sandbox/engagement/v3/callbacks';

/** Numbers that exist for stories only. */
const CALLERS = [
  { phoneNumber: '+12025550111', userData: { firstname: 'Ada', lastname: 'Example' } },
  { phoneNumber: '+12025550122', userData: { firstname: 'Ben', lastname: 'Sample' } },
  { phoneNumber: '+12025550133', userData: { firstname: 'Cleo', lastname: 'Specimen' } },
];

/** What is asked for. */
export interface SeedRequest {
  services: readonly string[];
  apikey: string | undefined;
}

/**
 * Books a few calls, so that a demo shows times that are full and times that nearly are. Where calls are
 * booked already it books none. Resolves with how many it booked.
 */
export async function seedDemo(
  sandbox: Sandbox,
  { services, apikey }: SeedRequest,
): Promise<number> {
  if ((await sandbox.bookings()).length > 0) return 0;
  const headers = {
    'content-type': 'application/json',
    ...(apikey !== undefined && { 'x-api-key': apikey }),
  };
  for (const serviceName of services) {
    const url = `${BASE}/availability/${serviceName}?numberOfDays=7&maxTimeSlots=5`;
    const { data } = await (await sandbox.fetch(new Request(url, { headers }))).json();
    for (const [index, { utcTime, capacity }] of (data?.slots ?? []).entries()) {
      for (let i = 0; i < callsFor(index, capacity); i += 1) {
        const caller = CALLERS[i % CALLERS.length];
        const body = JSON.stringify({ serviceName, desiredTime: utcTime, ...caller });
        await sandbox.fetch(new Request(`${BASE}/create`, { method: 'POST', headers, body }));
      }
    }
  }
  return (await sandbox.bookings()).length;
}

/** The second time is full, the third has one place left, the fifth has one call. */
function callsFor(index: number, capacity: number): number {
  // A capacity meant for load need not be filled to be shown.
  if (capacity > 20) return index % 2;
  return [0, capacity, capacity - 1, 0, 1][index] ?? 0;
}
