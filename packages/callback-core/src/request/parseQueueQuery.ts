import type { CallbackOperation } from '../errors/CallbackError.ts';
import type { QueueInput } from '../protocol/CallbackProtocol.ts';
import { createFieldCheck } from './createFieldCheck.ts';
import type { QueueQuery } from './QueueQuery.ts';
import { readSegment } from './readSegment.ts';

const ADVICE = 'name the virtual queue';

/** Checks the name of a queue before anything is sent. */
export function parseQueueQuery(query: QueueQuery, operation: CallbackOperation): QueueInput {
  const check = createFieldCheck(Object(query));
  const queue = check.require('queue', readSegment(ADVICE), ADVICE) ?? '';
  // The service takes several names with commas between them.
  if (queue.includes(',')) check.fail('queue', 'has a comma; name one queue only');
  check.throwIfBad('VALIDATION', operation);
  return { queue };
}
