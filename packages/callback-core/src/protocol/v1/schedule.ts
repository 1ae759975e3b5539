import type { ScheduledCallback } from '../../answer/ScheduledCallback.ts';
import { asId } from '../asId.ts';
import { asRecord } from '../asRecord.ts';
import type { ProtocolOperation, ScheduleInput } from '../CallbackProtocol.ts';
import { isSuccess } from '../isSuccess.ts';
import { parseJson } from '../parseJson.ts';
import { toKeyHeader } from './toKeyHeader.ts';
import { toRefusal } from './toRefusal.ts';
import { toServiceFields } from './toServiceFields.ts';
import { toUserFields } from './toUserFields.ts';

/** `POST {dataURL}`, form-encoded: it needs no preflight as long as there is no key header. */
export const schedule: ProtocolOperation<ScheduleInput, ScheduledCallback> = {
  toRequest(input, context) {
    const fields = {
      ...toUserFields(input.userData),
      ...toServiceFields(input.parameters),
      _customer_number: input.phonenumber,
      ...(input.desiredTime !== undefined && { _desired_time: input.desiredTime }),
    };
    return {
      method: 'POST',
      url: context.dataURL,
      headers: {
        ...toKeyHeader(context),
        'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
      },
      body: new URLSearchParams(fields).toString(),
    };
  },

  fromResponse(response, { desiredTime }) {
    const json = parseJson(response.body);
    const id = isSuccess(response.status) ? asId(asRecord(json)?.['_id']) : undefined;
    if (id === undefined) return { refusal: toRefusal(response, 'schedule') };
    return { value: { id, ...(desiredTime !== undefined && { desiredTime }), response: json } };
  },
};
