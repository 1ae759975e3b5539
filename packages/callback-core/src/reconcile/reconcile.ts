import { createFind } from './createFind.ts';
import { createPursuit } from './createPursuit.ts';
import type { FindCallbacks, Reconciliation } from './Reconciliation.ts';

/**
 * Switches reconciliation on: a booking whose outcome is not known is looked for behind the scenes, 1, 3, 8, 20 and
 * 30 seconds later, and `scheduleSettled` tells what came of it. Until then a new booking of the same service and
 * number is held back (UNRESOLVED_ATTEMPT). "Not booked" is believed at the last look only: a slow server may still
 * be at it. `duplicateDetected` tells when there are several.
 *
 * @param how `'by-number'` asks a v1 server for the bookings of the number, which then stands in a URL.
 * `'by-request-id'` asks a v1 server for the id itself; it has to find bookings by attached data, as the sandbox does.
 * A function works with any server: it gets what was sent, and resolves with the bookings that carry its
 * `clientRequestId`, or rejects when it could not look. One look may take five seconds.
 *
 * @example
 * ```ts
 * const client = createCallbackClient({
 *   dataURL: 'https://callbacks.example.com/genesys/1/service/callback/sales',
 *   reconcile: reconcile('by-number'),
 * });
 * client.on('scheduleSettled', ({ outcome }) => console.info(outcome));
 * ```
 */
export function reconcile(how: 'by-number' | 'by-request-id' | FindCallbacks): Reconciliation {
  return (parts) => {
    const find = typeof how === 'function' ? how : createFind(how, parts);
    return createPursuit({ ...parts, find });
  };
}
