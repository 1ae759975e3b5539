import { RequestProblem } from '../http/RequestProblem.ts';

/** Seconds that are not known, as the API writes them. */
export const UNKNOWN = -1;

const MOST = 100;

/** The virtual queues a waiting time is asked for, `virtual-queues=a,b`. */
export function readQueues(query: Readonly<Record<string, string>>): readonly string[] {
  const queues = (query['virtual-queues'] ?? '').split(',').filter((name) => name !== '');
  if (queues.length >= 1 && queues.length <= MOST) return queues;
  throw new RequestProblem(
    400,
    `virtual-queues must name 1 to ${MOST} queues, with commas between them.`,
  );
}
