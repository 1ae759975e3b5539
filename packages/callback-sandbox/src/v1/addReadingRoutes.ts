import type { Hono } from 'hono';
import { listAvailability } from '../book/listAvailability.ts';
import { createPeriodProblem } from '../http/createPeriodProblem.ts';
import { RequestProblem } from '../http/RequestProblem.ts';
import { sendJson } from '../http/sendJson.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { refuse } from './answer.ts';
import { find } from './find.ts';
import { readAvailabilityRequest } from './readAvailabilityRequest.ts';
import { toAvailabilityMap } from './toAvailabilityMap.ts';
import { unknownService } from './toBookingError.ts';

/** What only reads: availability, find. */
export function addReadingRoutes(routes: Hono, context: SandboxContext): void {
  routes.get('/:service/availability', async (c) => {
    const request = readAvailabilityRequest(c.req.param('service'), c.req.query());
    const outcome = await listAvailability(context, request);
    switch (outcome.kind) {
      case 'unknownService':
        return refuse(c, unknownService);
      case 'badPeriod':
        throw createPeriodProblem();
      case 'listed':
        if (outcome.buckets.some(({ free }) => free > 0)) {
          return sendJson(c, toAvailabilityMap(outcome.buckets));
        }
        return refuse(c, {
          status: 400,
          exception: 'CallbackExceptionNothingFree',
          message: 'No time is free in this period.',
        });
      default:
        return outcome satisfies never;
    }
  });

  routes.get('/:service', async (c) => {
    const service = c.req.param('service');
    if (!context.services.has(service)) return refuse(c, unknownService);
    const { operand = 'AND', ...conditions } = c.req.query();
    if (operand !== 'AND') throw new RequestProblem(400, 'operand must be AND.');
    const { origin, pathname } = new URL(c.req.url);
    const records = await find(context, { service, conditions, base: `${origin}${pathname}` });
    if (records !== undefined) return sendJson(c, records);
    return refuse(c, {
      status: 403,
      exception: 'CallbackExceptionForbidden',
      message:
        'Name the _id or the clientRequestId of the call, the latter with 16 characters or more. A number alone finds nothing: whoever knows it would learn of the call.',
    });
  });
}
