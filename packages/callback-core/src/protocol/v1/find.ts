import type { CallbackRecord } from '../../answer/CallbackRecord.ts';
import { appendQuery } from '../appendQuery.ts';
import type { ProtocolOperation } from '../CallbackProtocol.ts';
import { isSuccess } from '../isSuccess.ts';
import { parseJson } from '../parseJson.ts';
import { toKeyHeader } from './toKeyHeader.ts';
import { toRecord } from './toRecord.ts';
import { toRefusal } from './toRefusal.ts';

type Wanted = Readonly<Record<string, string>>;

/** `GET {dataURL}?operand=AND&…`: every booking with these properties, by their names on the wire. */
export const find: ProtocolOperation<Wanted, readonly CallbackRecord[]> = {
  toRequest(wanted, context) {
    const url = appendQuery(context.dataURL, { operand: 'AND', ...wanted });
    return { method: 'GET', url, headers: toKeyHeader(context) };
  },

  fromResponse(response) {
    const json = isSuccess(response.status) ? parseJson(response.body) : undefined;
    if (!Array.isArray(json)) return { refusal: toRefusal(response, 'retrieve') };
    return { value: json.flatMap((item) => toRecord(item) ?? []) };
  },
};
