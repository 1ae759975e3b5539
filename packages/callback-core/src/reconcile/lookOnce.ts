import type { Clock } from '../policy/Clock.ts';
import { wait } from '../policy/wait.ts';
import { asId } from '../protocol/asId.ts';
import type { FindCallbacks, FoundCallback, UnknownAttempt } from './Reconciliation.ts';

const LONGEST_LOOK = 5000;

/** What is there now; undefined when nobody could say, or not in time. */
export async function lookOnce(
  attempt: UnknownAttempt,
  { find, clock }: { find: FindCallbacks; clock: Clock },
): Promise<readonly FoundCallback[] | undefined> {
  const over = new AbortController();
  try {
    const late = wait(LONGEST_LOOK, { clock, signal: over.signal }).then(() => undefined);
    const found = await Promise.race([find(attempt, { signal: over.signal }), late]);
    // It comes from outside: what has no id is no booking.
    return found?.filter((callback) => asId(callback?.id) !== undefined);
  } catch {
    return undefined;
  } finally {
    over.abort();
  }
}
