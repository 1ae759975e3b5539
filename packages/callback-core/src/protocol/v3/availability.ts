import * as z from 'zod/mini';
import type { Availability } from '../../answer/Availability.ts';
import { appendQuery } from '../appendQuery.ts';
import type { AvailabilityInput, ProtocolOperation } from '../CallbackProtocol.ts';
import { isSuccess } from '../isSuccess.ts';
import { parseJson } from '../parseJson.ts';
import { onlyFree, type RawSlot, toTimeSlots } from '../toTimeSlots.ts';
import { resolveServiceName } from './resolveServiceName.ts';
import { toKeyHeader } from './toKeyHeader.ts';
import { toRefusal } from './toRefusal.ts';

const available = z.looseObject({
  status: z.looseObject({ code: z.literal(0) }),
  data: z.looseObject({
    durationMin: z.catch(z.optional(z.number()), undefined),
    timezone: z.catch(z.optional(z.string()), undefined),
    slots: z.array(z.unknown()),
  }),
});

const rawSlot = z.looseObject({
  utcTime: z.unknown(),
  capacity: z.unknown(),
  total: z.optional(z.unknown()),
  localTime: z.optional(z.unknown()),
});

/** `GET {dataURL}/availability/{serviceName}` */
export const availability: ProtocolOperation<AvailabilityInput, Availability> = {
  toRequest(input, context) {
    const service = resolveServiceName(input.serviceName, { context, operation: 'availability' });
    const url = appendQuery(`${context.dataURL}/availability/${encodeURIComponent(service)}`, {
      start: input.startDate,
      end: input.endDate,
      numberOfDays: input.numberOfDays,
      maxTimeSlots: input.maxTimeSlots,
    });
    return { method: 'GET', url, headers: toKeyHeader(context) };
  },

  fromResponse(response) {
    const json = parseJson(response.body);
    const answer = isSuccess(response.status) ? available.safeParse(json).data : undefined;
    if (!answer) return { refusal: toRefusal(response, 'availability') };
    const { slots, durationMin, timezone } = answer.data;
    return {
      value: {
        slots: onlyFree(toTimeSlots(slots.flatMap(readSlot))),
        ...(durationMin !== undefined && { durationMinutes: durationMin }),
        ...(timezone !== undefined && { timezone }),
        response: json,
      },
    };
  },
};

function readSlot(slot: unknown): RawSlot[] {
  const raw = rawSlot.safeParse(slot).data;
  return raw ? [{ ...raw, time: raw.utcTime }] : [];
}
