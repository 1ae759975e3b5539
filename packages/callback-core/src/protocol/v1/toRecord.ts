import * as z from 'zod/mini';
import type { CallbackRecord } from '../../answer/CallbackRecord.ts';
import { parseInstant } from '../../request/parseInstant.ts';
import { bookingId } from '../bookingId.ts';

const record = z.looseObject({ _id: bookingId });

/** A flat record as v1 keeps it, or undefined for anything else. */
export function toRecord(json: unknown): CallbackRecord | undefined {
  const found = record.safeParse(json).data;
  if (!found) return undefined;
  const { _id: id, _callback_state: state, _desired_time: time } = found;
  const desiredTime = parseInstant(time);
  return {
    id,
    ...(typeof state === 'string' && { state }),
    ...(desiredTime !== undefined && { desiredTime }),
    response: json,
  };
}
