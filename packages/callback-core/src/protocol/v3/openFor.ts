import type { OpenFor } from '../../answer/OpenFor.ts';
import { appendQuery } from '../appendQuery.ts';
import { asRecord } from '../asRecord.ts';
import type { OpenForInput, ProtocolOperation } from '../CallbackProtocol.ts';
import { asAmount } from './asAmount.ts';
import { readData } from './readData.ts';
import { resolveServiceName } from './resolveServiceName.ts';
import { toKeyHeader } from './toKeyHeader.ts';
import { toRefusal } from './toRefusal.ts';

/** `GET {dataURL}/open-for/{serviceName}` */
export const openFor: ProtocolOperation<OpenForInput, OpenFor> = {
  toRequest({ startDate, serviceName, timezone }, context) {
    const service = resolveServiceName(serviceName, { context, operation: 'openFor' });
    const url = appendQuery(`${context.dataURL}/open-for/${encodeURIComponent(service)}`, {
      start: startDate,
      timezone: timezone ?? context.timezone,
    });
    return { method: 'GET', url, headers: toKeyHeader(context) };
  },

  fromResponse(response) {
    const answer = readData(response);
    const seconds = asAmount(asRecord(answer?.data)?.['openFor']);
    if (!answer || seconds === undefined) return { refusal: toRefusal(response, 'openFor') };
    return { value: { seconds, response: answer.json } };
  },
};
