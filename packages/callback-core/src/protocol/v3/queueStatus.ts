import type { QueueStatus } from '../../answer/QueueStatus.ts';
import { asRecord } from '../asRecord.ts';
import type { ProtocolOperation, QueueInput } from '../CallbackProtocol.ts';
import { asAmount } from './asAmount.ts';
import { readData } from './readData.ts';
import { toKeyHeader } from './toKeyHeader.ts';
import { toRefusal } from './toRefusal.ts';

/** `GET {dataURL}/queue-status/{queue}` */
export const queueStatus: ProtocolOperation<QueueInput, QueueStatus> = {
  toRequest(input, context) {
    const url = `${context.dataURL}/queue-status/${encodeURIComponent(input.queue)}`;
    return { method: 'GET', url, headers: toKeyHeader(context) };
  },

  fromResponse(response) {
    const answer = readData(response);
    const data = asRecord(answer?.data);
    if (!answer || !data) return { refusal: toRefusal(response, 'queueStatus') };
    const { offerImmediateCallback, offerScheduledCallback } = data;
    const seconds = asAmount(data['ewt']);
    return {
      value: {
        ...(seconds !== undefined && { seconds }),
        ...(typeof offerImmediateCallback === 'boolean' && { offerImmediateCallback }),
        ...(typeof offerScheduledCallback === 'boolean' && { offerScheduledCallback }),
        response: answer.json,
      },
    };
  },
};
