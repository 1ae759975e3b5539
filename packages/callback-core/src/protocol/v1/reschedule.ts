import type { ScheduledCallback } from '../../answer/ScheduledCallback.ts';
import type { ProtocolOperation, RescheduleInput } from '../CallbackProtocol.ts';
import { parseJson } from '../parseJson.ts';
import { isAccepted } from './isAccepted.ts';
import { toKeyHeader } from './toKeyHeader.ts';
import { toRefusal } from './toRefusal.ts';

/** `PUT {dataURL}/{id}`; an empty 200 is success, and the booking keeps its id. */
export const reschedule: ProtocolOperation<RescheduleInput, ScheduledCallback> = {
  toRequest({ id, desiredTime }, context) {
    return {
      method: 'PUT',
      url: `${context.dataURL}/${encodeURIComponent(id)}`,
      headers: { ...toKeyHeader(context), 'content-type': 'application/json' },
      body: JSON.stringify({ _new_desired_time: desiredTime }),
    };
  },

  fromResponse(response, { id, desiredTime }) {
    return isAccepted(response)
      ? { value: { id, desiredTime, response: parseJson(response.body) } }
      : { refusal: toRefusal(response, 'reschedule') };
  },
};
