import type { CallbackOperation } from '../errors/CallbackError.ts';
import type { IdInput } from '../protocol/CallbackProtocol.ts';
import { createFieldCheck } from './createFieldCheck.ts';
import { readSegment } from './readSegment.ts';

const ADVICE = 'give the id that schedule resolved with';

/** Checks the id of a booking before anything is sent. */
export function parseId(id: string, operation: CallbackOperation): IdInput {
  const check = createFieldCheck({ id });
  const input = { id: check.require('id', readSegment(ADVICE), ADVICE) ?? '' };
  check.throwIfBad('VALIDATION', operation);
  return input;
}
