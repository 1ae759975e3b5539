import type { Availability } from '../../answer/Availability.ts';
import { appendQuery } from '../appendQuery.ts';
import { asNumber } from '../asNumber.ts';
import { asRecord } from '../asRecord.ts';
import type { AvailabilityInput, ProtocolOperation } from '../CallbackProtocol.ts';
import { onlyFree, type RawSlot, toTimeSlots } from '../toTimeSlots.ts';
import { readData } from './readData.ts';
import { resolveServiceName } from './resolveServiceName.ts';
import { toKeyHeader } from './toKeyHeader.ts';
import { toRefusal } from './toRefusal.ts';

/** `GET {dataURL}/availability/{serviceName}` */
export const availability: ProtocolOperation<AvailabilityInput, Availability> = {
  toRequest(input, context) {
    const service = resolveServiceName(input.serviceName, { context, operation: 'availability' });
    const url = appendQuery(`${context.dataURL}/availability/${encodeURIComponent(service)}`, {
      start: input.startDate,
      end: input.endDate,
      numberOfDays: input.numberOfDays,
      maxTimeSlots: input.maxTimeSlots,
      timezone: input.timezone ?? context.timezone,
      reportBusy: input.reportBusy,
    });
    return { method: 'GET', url, headers: toKeyHeader(context) };
  },

  fromResponse(response, { reportBusy }) {
    const answer = readData(response);
    const { slots, timezone, durationMin } = asRecord(answer?.data) ?? {};
    // An answer without a list of slots is none.
    if (!answer || !Array.isArray(slots)) {
      return { refusal: toRefusal(response, 'availability') };
    }
    const read = toTimeSlots(slots.map(readSlot));
    const durationMinutes = asNumber(durationMin);
    return {
      value: {
        slots: reportBusy ? read : onlyFree(read),
        ...(durationMinutes !== undefined && { durationMinutes }),
        ...(typeof timezone === 'string' && { timezone }),
        response: answer.json,
      },
    };
  },
};

function readSlot(slot: unknown): RawSlot {
  const { utcTime, capacity, total, localTime } = asRecord(slot) ?? {};
  return { time: utcTime, capacity, total, localTime };
}
