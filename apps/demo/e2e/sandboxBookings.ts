import { sandboxURL } from '../playwright.config.ts';

/** A booking as the sandbox keeps it. */
export interface SandboxBooking {
  apiVersion: string;
  phoneNumber: string;
  desiredTime?: string;
  userData: Record<string, unknown>;
}

/** What the sandbox has stored for one number. */
export async function bookingsOf(phoneNumber: string): Promise<readonly SandboxBooking[]> {
  const response = await fetch(`${sandboxURL}/sandbox/bookings`);
  const all = (await response.json()) as readonly SandboxBooking[];
  return all.filter((booking) => booking.phoneNumber === phoneNumber);
}

/** Other customers take whatever is left of a time. */
export async function fillSlot(desiredTime: string): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    const response = await fetch(`${sandboxURL}/engagement/v3/callbacks/create`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ serviceName: 'service', phoneNumber: '+12025550123', desiredTime }),
    });
    if (response.status === 429) return;
  }
  throw new Error(`${desiredTime} never filled up.`);
}
