import type { Clock } from '../policy/Clock.ts';
import { wait } from '../policy/wait.ts';
import { lookOnce } from './lookOnce.ts';
import type { FindCallbacks, FoundCallback, UnknownAttempt } from './Reconciliation.ts';

/** Milliseconds before each look: 1, 3, 8, 20 and 30 seconds after the attempt. */
const PAUSES = [1000, 2000, 5000, 12_000, 10_000] as const;

interface Seeking {
  find: FindCallbacks;
  clock: Clock;
  /** Called once at most. */
  onFound(callback: FoundCallback): void;
  /** Called once at most, and never after `onFound`. `'unavailable'`: nobody could say at the end. */
  onNotFound(outcome: 'not-booked' | 'unavailable'): void;
  /** Called with all ids whenever there are more than before, and more than one. */
  onSeveral(ids: readonly string[]): void;
}

/** Looks for an attempt's bookings until the last look, which alone may be believed when it finds none. */
export async function seek(
  attempt: UnknownAttempt | undefined,
  { find, clock, onFound, onNotFound, onSeveral }: Seeking,
): Promise<void> {
  if (!attempt) return onNotFound('unavailable');
  let known = 0;
  let last: readonly FoundCallback[] | undefined;

  for (const pause of PAUSES) {
    await wait(pause, { clock, signal: undefined });
    last = await lookOnce(attempt, { find, clock });
    const [first, ...others] = last ?? [];
    // Found once is found for good: a server that is behind may not show it again.
    if (!first || others.length < known) continue;
    if (known === 0) onFound(first);
    known = others.length + 1;
    if (known > 1) onSeveral([first, ...others].map(({ id }) => id));
  }

  if (known === 0) onNotFound(last ? 'not-booked' : 'unavailable');
}
