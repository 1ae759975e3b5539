import { Hono } from 'hono';
import { book } from '../book/book.ts';
import { listAvailability } from '../book/listAvailability.ts';
import { createPeriodProblem } from '../http/createPeriodProblem.ts';
import { RequestProblem } from '../http/RequestProblem.ts';
import { readFields } from '../http/readFields.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { refuse } from './answer.ts';
import { readAvailabilityRequest } from './readAvailabilityRequest.ts';
import { readBookingRequest } from './readBookingRequest.ts';
import { requireKey } from './requireKey.ts';
import { toAvailabilityMap } from './toAvailabilityMap.ts';
import { toBookingError } from './toBookingError.ts';

/** The GMS Callback API: a base that has the service's name in it. */
export function createV1Routes(context: SandboxContext): Hono {
  const routes = new Hono();
  routes.use(requireKey(context.apikey));

  routes.post('/:service', async (c) => {
    const request = readBookingRequest(c.req.param('service'), await readFields(c.req.raw));
    const outcome = await book(context, request);
    if (outcome.kind !== 'booked') return refuse(c, toBookingError(outcome));
    return c.json({ _id: outcome.booking.id });
  });

  routes.get('/:service/availability', async (c) => {
    const request = readAvailabilityRequest(c.req.param('service'), c.req.query());
    const outcome = await listAvailability(context, request);
    switch (outcome.kind) {
      case 'unknownService':
        return refuse(c, toBookingError(outcome));
      case 'badPeriod':
        throw createPeriodProblem();
      case 'listed':
        if (outcome.buckets.some(({ free }) => free > 0)) {
          return c.json(toAvailabilityMap(outcome.buckets));
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

  routes.all('*', (c) =>
    refuse(c, {
      status: 404,
      exception: 'CallbackExceptionNotFound',
      message: 'There is nothing at this address.',
    }),
  );

  routes.onError((error, c) =>
    refuse(
      c,
      error instanceof RequestProblem
        ? { status: error.status, exception: 'CallbackExceptionParameter', message: error.message }
        : { status: 500, exception: 'CallbackExceptionInternal', message: 'The server failed.' },
    ),
  );
  return routes;
}
