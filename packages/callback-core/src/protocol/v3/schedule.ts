import type { ScheduledCallback } from '../../answer/ScheduledCallback.ts';
import { asId } from '../asId.ts';
import { asRecord } from '../asRecord.ts';
import type { ProtocolOperation, ScheduleInput } from '../CallbackProtocol.ts';
import { readData } from './readData.ts';
import { resolveServiceName } from './resolveServiceName.ts';
import { toPost } from './toPost.ts';
import { toRefusal } from './toRefusal.ts';
import { toServiceFields } from './toServiceFields.ts';

/** `POST {dataURL}/create`, JSON. */
export const schedule: ProtocolOperation<ScheduleInput, ScheduledCallback> = {
  toRequest(input, context) {
    const body = {
      ...toServiceFields(input.parameters),
      serviceName: resolveServiceName(input.serviceName, { context, operation: 'schedule' }),
      phoneNumber: input.phonenumber,
      desiredTime: input.desiredTime,
      userData: input.userData,
    };
    return toPost('/create', body, context);
  },

  fromResponse(response, { desiredTime }) {
    const answer = readData(response);
    const id = asId(asRecord(answer?.data)?.['id']);
    if (!answer || id === undefined) return { refusal: toRefusal(response, 'schedule') };
    return {
      value: { id, ...(desiredTime !== undefined && { desiredTime }), response: answer.json },
    };
  },
};
