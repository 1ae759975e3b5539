import { type FoundCallback, reconcile, type Transport } from 'callback-core';
import type { Sandbox } from 'callback-sandbox';
import type { OpenServiceOptions } from './openService.ts';

/** A service whose answers are lost, and a client that looks for its bookings, faster than usual. */
export interface LostBookings {
  options: OpenServiceOptions;
  /** Where the bookings are looked for. */
  lookIn(sandbox: Sandbox): void;
  /** From now on nobody can look. */
  breakLooking(): void;
  /** From now on answers arrive. */
  mend(): void;
}

/** `arrives`: does a request reach the service, before its answer is lost? `speed`: of the client's clock. */
export function loseBookings({
  arrives,
  speed = 100,
}: {
  arrives: boolean;
  speed?: number;
}): LostBookings {
  let broken = true;
  let sandbox: Sandbox | undefined;
  let looks = true;
  const find = async ({ clientRequestId }: { clientRequestId: string }) => {
    if (!looks) throw new Error('nobody can look');
    const bookings = (await sandbox?.bookings()) ?? [];
    return bookings
      .filter(({ userData }) => userData['clientRequestId'] === clientRequestId)
      .map(({ id }): FoundCallback => ({ id }));
  };
  const through =
    (transport: Transport): Transport =>
    async (request) => {
      if (request.method === 'GET' || !broken) return transport(request);
      if (arrives) await transport(request);
      throw new Error('The connection was lost.');
    };
  const clientClock = {
    after(delayMs: number, task: () => void) {
      const timer = setTimeout(task, delayMs / speed);
      return () => clearTimeout(timer);
    },
  };
  return {
    options: {
      through,
      clientClock,
      config: { reconcile: reconcile(find), ajaxTimeout: 600_000, scheduleTimeout: 600_000 },
    },
    lookIn(where) {
      sandbox = where;
    },
    breakLooking() {
      looks = false;
    },
    mend() {
      broken = false;
    },
  };
}
