import type { Hono } from 'hono';
import { readFields } from '../http/readFields.ts';
import { bookOnce } from '../idempotency/bookOnce.ts';
import { readIdempotencyKey } from '../idempotency/readIdempotencyKey.ts';
import { cancel } from '../manage/cancel.ts';
import { findBooking } from '../manage/findBooking.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { refuse, succeed, type V3Error } from './answer.ts';
import { readBookingRequest } from './readBookingRequest.ts';
import { readRequired } from './readRequired.ts';
import { statusCodes } from './statusCodes.ts';
import { toBookingData } from './toBookingData.ts';
import { toBookingError } from './toBookingError.ts';

const notFound: V3Error = {
  httpStatus: 404,
  code: statusCodes.notFound,
  message: 'There is no such call any more, or never was.',
};

/** What is about one booking: create, retrieve, cancel. */
export function addBookingRoutes(routes: Hono, context: SandboxContext): void {
  routes.post('/create', async (c) => {
    const key = readIdempotencyKey(c.req.raw.headers);
    const request = readBookingRequest(await readFields(c.req.raw));
    const outcome = await bookOnce(context, request, key);
    if (outcome.kind !== 'booked') return refuse(c, toBookingError(outcome));
    return succeed(c, { id: outcome.id });
  });

  routes.post('/retrieve', async (c) => {
    const found = await findBooking(context, readRequired(await readFields(c.req.raw), 'id'));
    return found ? succeed(c, await toBookingData(context, found)) : refuse(c, notFound);
  });

  routes.post('/cancel', async (c) => {
    const id = readRequired(await readFields(c.req.raw), 'id');
    return (await cancel(context, id)) ? succeed(c, { id }) : refuse(c, notFound);
  });
}
