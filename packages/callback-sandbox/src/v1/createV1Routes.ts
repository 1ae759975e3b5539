import { type Context, Hono } from 'hono';
import { book } from '../book/book.ts';
import { listAvailability, MAX_DAYS } from '../book/listAvailability.ts';
import { checkKey } from '../http/checkKey.ts';
import { RequestProblem } from '../http/RequestProblem.ts';
import { readFields } from '../http/readFields.ts';
import { readCount, readInstant } from '../http/readQuery.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { readBookingRequest } from './readBookingRequest.ts';
import { toAvailabilityMap } from './toAvailabilityMap.ts';
import { toBookingError } from './toBookingError.ts';
import { toErrorBody, type V1Error } from './toErrorBody.ts';

/** The GMS Callback API: a base that has the service's name in it. */
export function createV1Routes(context: SandboxContext): Hono {
  const routes = new Hono();

  routes.use(async (c, next) => {
    if (checkKey(context.apikey, c.req.header('apikey')) === 'granted') return await next();
    return refuse(c, {
      status: 401,
      exception: 'CallbackExceptionCredentials',
      message: 'The header apikey is missing or wrong.',
    });
  });

  routes.post('/:service', async (c) => {
    const request = readBookingRequest(c.req.param('service'), await readFields(c.req.raw));
    const outcome = await book(context, request);
    if (outcome.kind !== 'booked') return refuse(c, toBookingError(outcome));
    return c.json({ _id: outcome.booking.id });
  });

  routes.get('/:service/availability', async (c) => {
    const query = c.req.query();
    const maxBuckets = readCount(query, 'max-time-slots', 1_000_000);
    const outcome = await listAvailability(context, {
      service: c.req.param('service'),
      start: readInstant(query, 'start'),
      end: readInstant(query, 'end'),
      days: readCount(query, 'number-of-days', MAX_DAYS),
      maxBuckets,
      // Where the answer may only be so long, full buckets would crowd out free ones.
      includeFull: maxBuckets === undefined,
    });
    switch (outcome.kind) {
      case 'unknownService':
        return refuse(c, toBookingError(outcome));
      case 'badPeriod':
        throw new RequestProblem(
          400,
          `end must not be before start, nor more than ${MAX_DAYS} days after it.`,
        );
      case 'listed':
        if (outcome.buckets.some(({ free }) => free > 0))
          return c.json(toAvailabilityMap(outcome.buckets));
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

function refuse(c: Context, error: V1Error): Response {
  return c.json(toErrorBody(error), error.status);
}
