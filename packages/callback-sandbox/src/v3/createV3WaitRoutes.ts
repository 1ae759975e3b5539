import type { Hono } from 'hono';
import { waitSeconds } from '../queue/queueStatus.ts';
import { findQueue } from '../rules/findQueue.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { succeed } from './answer.ts';
import { createV3App } from './createV3Routes.ts';
import { readQueues, UNKNOWN } from './readQueues.ts';

/** How long a call would wait, for each queue that is asked for: beside `/callbacks`, not below it. */
export function createV3WaitRoutes(context: SandboxContext): Hono {
  const routes = createV3App(context);
  routes.get('/', (c) =>
    succeed(
      c,
      readQueues(c.req.query()).map((virtualQueue) => ({
        virtualQueue,
        ...toWait(context, virtualQueue),
      })),
    ),
  );
  return routes;
}

function toWait(
  { services, now }: SandboxContext,
  queue: string,
): { estimatedWaitTime: number; message: string; resultCode: number } {
  const service = findQueue(services, queue);
  if (!service) {
    return { estimatedWaitTime: UNKNOWN, message: 'There is no such queue.', resultCode: 1 };
  }
  const seconds = waitSeconds(service, now());
  return seconds === undefined
    ? { estimatedWaitTime: UNKNOWN, message: 'The office is closed now.', resultCode: 2 }
    : { estimatedWaitTime: seconds, message: 'Successful', resultCode: 0 };
}
