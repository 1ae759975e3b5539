import type { ClientParts } from '../ClientParts.ts';
import { CallbackError } from '../errors/CallbackError.ts';
import { once } from '../policy/once.ts';
import { asRecord } from '../protocol/asRecord.ts';
import { find } from '../protocol/v1/find.ts';
import { v1 } from '../protocol/v1/v1.ts';
import type { FindCallbacks } from './Reconciliation.ts';

/** Looks for bookings by asking a v1 service itself. */
export function createFind(
  how: 'by-number' | 'by-request-id',
  { config, protocol, send }: ClientParts,
): FindCallbacks {
  if (protocol !== v1 || !config.clientRequestId) {
    throw new CallbackError('CONFIG_INVALID', {
      operation: 'configure',
      message: `Invalid configuration: reconcile('${how}') needs apiVersion 'v1' and clientRequestId; give reconcile a function that looks for the booking.`,
    });
  }
  const options = { operation: 'retrieve', policy: once, timeoutMs: config.ajaxTimeout } as const;
  return async ({ phonenumber, clientRequestId }, { signal }) => {
    const wanted = how === 'by-number' ? { _customer_number: phonenumber } : { clientRequestId };
    const records = await send(find, wanted, { ...options, signal });
    // A server that does not know the property may answer with whatever it has.
    return records.filter(
      ({ response }) => asRecord(response)?.['clientRequestId'] === clientRequestId,
    );
  };
}
