import type { SandboxContext } from '../SandboxContext.ts';

/** Makes a sandbox as it was at the start: no bookings, no keys, no request counted, the clock put back. */
export async function reset({ store, clock, throttle }: SandboxContext): Promise<void> {
  await store.clear();
  clock.putBack();
  throttle.reset();
}
