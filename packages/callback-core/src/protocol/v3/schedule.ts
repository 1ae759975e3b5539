import * as z from 'zod/mini';
import type { ScheduledCallback } from '../../answer/ScheduledCallback.ts';
import { bookingId } from '../bookingId.ts';
import type { ProtocolOperation, ScheduleInput } from '../CallbackProtocol.ts';
import { readData } from './readData.ts';
import { resolveServiceName } from './resolveServiceName.ts';
import { toKeyHeader } from './toKeyHeader.ts';
import { toRefusal } from './toRefusal.ts';

const booked = z.looseObject({ id: bookingId });

/** `POST {dataURL}/create`, JSON. */
export const schedule: ProtocolOperation<ScheduleInput, ScheduledCallback> = {
  toRequest(input, context) {
    const body = {
      serviceName: resolveServiceName(input.serviceName, { context, operation: 'schedule' }),
      phoneNumber: input.phonenumber,
      desiredTime: input.desiredTime,
      userData: input.userData,
    };
    return {
      method: 'POST',
      url: `${context.dataURL}/create`,
      headers: {
        ...toKeyHeader(context),
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    };
  },

  fromResponse(response, { desiredTime }) {
    const answer = readData(response, booked);
    if (!answer) return { refusal: toRefusal(response, 'schedule') };
    return {
      value: {
        id: answer.data.id,
        ...(desiredTime !== undefined && { desiredTime }),
        response: answer.json,
      },
    };
  },
};
