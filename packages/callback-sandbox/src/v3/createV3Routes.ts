import { Hono } from 'hono';
import { book } from '../book/book.ts';
import { listAvailability } from '../book/listAvailability.ts';
import { createPeriodProblem } from '../http/createPeriodProblem.ts';
import { RequestProblem } from '../http/RequestProblem.ts';
import { readFields } from '../http/readFields.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { refuse, succeed } from './answer.ts';
import { readAvailabilityRequest, readTimeZone } from './readAvailabilityRequest.ts';
import { readBookingRequest } from './readBookingRequest.ts';
import { requireKey } from './requireKey.ts';
import { statusCodes } from './statusCodes.ts';
import { toBookingError } from './toBookingError.ts';
import { toSlotList } from './toSlotList.ts';

/** The Engagement API, below its `/callbacks`. */
export function createV3Routes(context: SandboxContext): Hono {
  const routes = new Hono();
  routes.use(requireKey(context.apikey));

  routes.post('/create', async (c) => {
    const outcome = await book(context, readBookingRequest(await readFields(c.req.raw)));
    if (outcome.kind !== 'booked') return refuse(c, toBookingError(outcome));
    return succeed(c, { id: outcome.booking.id });
  });

  routes.get('/availability/:serviceName', async (c) => {
    const query = c.req.query();
    const timeZone = readTimeZone(query);
    const request = readAvailabilityRequest(c.req.param('serviceName'), query);
    const outcome = await listAvailability(context, request);
    switch (outcome.kind) {
      case 'unknownService':
        return refuse(c, toBookingError(outcome));
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

  routes.all('*', (c) =>
    refuse(c, {
      httpStatus: 404,
      code: statusCodes.badParameters,
      message: 'There is nothing at this address.',
    }),
  );

  routes.onError((error, c) =>
    error instanceof RequestProblem
      ? refuse(c, {
          httpStatus: error.status,
          code: statusCodes.badParameters,
          message: error.message,
        })
      : refuse(c, {
          httpStatus: 500,
          code: statusCodes.serverFailure,
          message: 'The server failed.',
        }),
  );
  return routes;
}
