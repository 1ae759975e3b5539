import type { CallbackRecord } from '../../answer/CallbackRecord.ts';
import { appendQuery } from '../appendQuery.ts';
import type { IdInput, ProtocolOperation } from '../CallbackProtocol.ts';
import { isSuccess } from '../isSuccess.ts';
import { parseJson } from '../parseJson.ts';
import { toKeyHeader } from './toKeyHeader.ts';
import { toRecord } from './toRecord.ts';
import { toRefusal } from './toRefusal.ts';

/** `GET {dataURL}?operand=AND&_id=…`; servers answer with the record, or a list that holds it. */
export const retrieve: ProtocolOperation<IdInput, CallbackRecord> = {
  toRequest({ id }, context) {
    const url = appendQuery(context.dataURL, { operand: 'AND', _id: id });
    return { method: 'GET', url, headers: toKeyHeader(context) };
  },

  fromResponse(response, { id }) {
    const json = isSuccess(response.status) ? parseJson(response.body) : undefined;
    const list: unknown[] = Array.isArray(json) ? json : [json];
    const value = list.map(toRecord).find((record) => record?.id === id);
    if (value) return { value };
    if (Array.isArray(json)) {
      return {
        refusal: { code: 'CALLBACK_NOT_FOUND', httpStatus: response.status, response: json },
      };
    }
    return { refusal: toRefusal(response, 'retrieve') };
  },
};
