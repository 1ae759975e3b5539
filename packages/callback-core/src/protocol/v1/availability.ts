import type { Availability } from '../../answer/Availability.ts';
import { appendQuery } from '../appendQuery.ts';
import { asRecord } from '../asRecord.ts';
import type { AvailabilityInput, ProtocolOperation } from '../CallbackProtocol.ts';
import { isSuccess } from '../isSuccess.ts';
import { parseJson } from '../parseJson.ts';
import { onlyFree, toSlotsOfMap } from '../toTimeSlots.ts';
import { toKeyHeader } from './toKeyHeader.ts';
import { toRefusal } from './toRefusal.ts';

/** `GET {dataURL}/availability` */
export const availability: ProtocolOperation<AvailabilityInput, Availability> = {
  toRequest(input, context) {
    const url = appendQuery(`${context.dataURL}/availability`, {
      start: input.startDate,
      end: input.endDate,
      'number-of-days': input.numberOfDays,
      'max-time-slots': input.maxTimeSlots,
    });
    return { method: 'GET', url, headers: toKeyHeader(context) };
  },

  fromResponse(response) {
    const json = parseJson(response.body);
    const map = isSuccess(response.status) ? asRecord(json) : undefined;
    // A bare map from moment to free places. An error in a 200 has these names instead.
    if (!map || 'exception' in map || 'message' in map) {
      return { refusal: toRefusal(response, 'availability') };
    }
    return { value: { slots: onlyFree(toSlotsOfMap(map)), response: json } };
  },
};
