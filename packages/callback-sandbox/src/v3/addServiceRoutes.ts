import type { Hono } from 'hono';
import { listAvailability } from '../book/listAvailability.ts';
import { createPeriodProblem } from '../http/createPeriodProblem.ts';
import { queueStatus } from '../queue/queueStatus.ts';
import { closingTime } from '../rules/closingTime.ts';
import { findQueue } from '../rules/findQueue.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { refuse, succeed } from './answer.ts';
import { readAvailabilityRequest, readStart, readTimeZone } from './readAvailabilityRequest.ts';
import { UNKNOWN } from './readQueues.ts';
import { statusCodes } from './statusCodes.ts';
import { unknownService } from './toBookingError.ts';
import { toSlotList } from './toSlotList.ts';

/** What is about a service or its queue: availability, open for, queue status. */
export function addServiceRoutes(routes: Hono, context: SandboxContext): void {
  routes.get('/availability/:serviceName', async (c) => {
    const query = c.req.query();
    const timeZone = readTimeZone(query);
    const request = readAvailabilityRequest(c.req.param('serviceName'), query);
    const outcome = await listAvailability(context, request);
    switch (outcome.kind) {
      case 'unknownService':
        return refuse(c, unknownService);
      case 'badPeriod':
        throw createPeriodProblem();
      case 'listed':
        return succeed(c, {
          durationMin: outcome.service.bucketMinutes,
          timezone: timeZone ?? outcome.service.timeZone,
          slots: toSlotList(outcome.buckets, timeZone),
        });
      default:
        return outcome satisfies never;
    }
  });

  routes.get('/open-for/:serviceName', (c) => {
    const query = c.req.query();
    readTimeZone(query);
    const start = readStart(query) ?? context.now();
    const service = context.services.get(c.req.param('serviceName'));
    if (!service) return refuse(c, unknownService);
    return succeed(c, { openFor: Math.floor((closingTime(service, start) - start) / 1000) });
  });

  routes.get('/queue-status/:queue', async (c) => {
    const service = findQueue(context.services, c.req.param('queue'));
    if (!service) {
      return refuse(c, {
        httpStatus: 400,
        code: statusCodes.unknownService,
        message: 'There is no such queue.',
      });
    }
    const { waitSeconds = UNKNOWN, ...offers } = await queueStatus(context, service);
    return succeed(c, { ewt: waitSeconds, ...offers });
  });
}
