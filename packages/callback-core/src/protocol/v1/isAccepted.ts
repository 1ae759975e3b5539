import type { TransportResponse } from '../../transport/Transport.ts';
import { asRecord } from '../asRecord.ts';
import { isSuccess } from '../isSuccess.ts';
import { parseJson } from '../parseJson.ts';

/** A 2xx that is empty, or a JSON object that is no error. A list, or a page for people, is neither. */
export function isAccepted({ status, body }: TransportResponse): boolean {
  if (!isSuccess(status)) return false;
  if (body.trim() === '') return true;
  const json = asRecord(parseJson(body));
  return json !== undefined && !('exception' in json || 'availability' in json);
}
