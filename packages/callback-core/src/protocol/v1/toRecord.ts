import type { CallbackRecord } from '../../answer/CallbackRecord.ts';
import { parseInstant } from '../../request/parseInstant.ts';
import { asId } from '../asId.ts';
import { asRecord } from '../asRecord.ts';

/** A flat record as v1 keeps it, or undefined for anything else. */
export function toRecord(json: unknown): CallbackRecord | undefined {
  const { _id, _callback_state: state, _desired_time: time } = asRecord(json) ?? {};
  const id = asId(_id);
  if (id === undefined) return undefined;
  const desiredTime = parseInstant(time);
  return {
    id,
    ...(typeof state === 'string' && { state }),
    ...(desiredTime !== undefined && { desiredTime }),
    response: json,
  };
}
