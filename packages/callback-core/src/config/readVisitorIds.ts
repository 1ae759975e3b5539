import { readUserData } from '../request/readUserData.ts';
import type { VisitorIdsOption } from './VisitorIds.ts';

/** Ids of the visitor, or a function that is asked for them. */
export function readVisitorIds(value: unknown): VisitorIdsOption {
  return typeof value === 'function' ? (value as () => undefined) : readUserData(value);
}
