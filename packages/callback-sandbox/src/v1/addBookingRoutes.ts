import type { Hono } from 'hono';
import { RequestProblem } from '../http/RequestProblem.ts';
import { readFields } from '../http/readFields.ts';
import { readText } from '../http/readText.ts';
import { sendJson } from '../http/sendJson.ts';
import { bookOnce } from '../idempotency/bookOnce.ts';
import { readIdempotencyKey } from '../idempotency/readIdempotencyKey.ts';
import { cancel } from '../manage/cancel.ts';
import { reschedule } from '../manage/reschedule.ts';
import type { SandboxContext } from '../SandboxContext.ts';
import { refuse } from './answer.ts';
import { readBookingRequest } from './readBookingRequest.ts';
import { toBookingError, unknownService } from './toBookingError.ts';
import type { V1Error } from './toErrorBody.ts';
import { toTimeError } from './toTimeError.ts';

/** Nothing that can be changed has this id. 400, not 404: so the API says it. */
const gone: V1Error = {
  status: 400,
  exception: 'CallbackExceptionNotFound',
  message: 'There is no such call any more, or never was.',
};

/** What changes bookings: schedule, reschedule, cancel. */
export function addBookingRoutes(routes: Hono, context: SandboxContext): void {
  routes.post('/:service', async (c) => {
    const key = readIdempotencyKey(c.req.raw.headers);
    const request = readBookingRequest(c.req.param('service'), await readFields(c.req.raw));
    const outcome = await bookOnce(context, request, key);
    if (outcome.kind !== 'booked') return refuse(c, toBookingError(outcome));
    return sendJson(c, { _id: outcome.id });
  });

  routes.put('/:service/:id', async (c) => {
    const desiredTime = readText(await readFields(c.req.raw), '_new_desired_time');
    if (desiredTime === undefined) throw new RequestProblem(400, '_new_desired_time is required.');
    const outcome = await reschedule(context, { ...c.req.param(), desiredTime });
    switch (outcome.kind) {
      case 'moved':
        return c.body(null, 200);
      case 'gone':
        return refuse(c, gone);
      case 'unknownService':
        return refuse(c, unknownService);
      default:
        return refuse(c, toTimeError(outcome, '_new_desired_time'));
    }
  });

  routes.delete('/:service/:id', async (c) => {
    const { service, id } = c.req.param();
    if (!context.services.has(service)) return refuse(c, unknownService);
    return (await cancel(context, id, service)) ? c.body(null, 200) : refuse(c, gone);
  });
}
