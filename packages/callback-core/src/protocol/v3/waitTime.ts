import type { WaitTime } from '../../answer/WaitTime.ts';
import { appendQuery } from '../appendQuery.ts';
import { asRecord } from '../asRecord.ts';
import type { ProtocolOperation, QueueInput } from '../CallbackProtocol.ts';
import { asAmount } from './asAmount.ts';
import { readData } from './readData.ts';
import { toKeyHeader } from './toKeyHeader.ts';
import { toRefusal } from './toRefusal.ts';

/** `GET {API base}/estimated-wait-time`. */
export const waitTime: ProtocolOperation<QueueInput, WaitTime> = {
  toRequest({ queue }, context) {
    const base = context.dataURL.replace(/\/callbacks$/, '');
    const url = appendQuery(`${base}/estimated-wait-time`, {
      'virtual-queues': queue,
      mode: 'mode2',
    });
    return { method: 'GET', url, headers: toKeyHeader(context) };
  },

  fromResponse(response, { queue }) {
    const answer = readData(response);
    if (!answer || !Array.isArray(answer.data)) return { refusal: toRefusal(response, 'waitTime') };
    const wait = answer.data.map(asRecord).find((item) => item?.['virtualQueue'] === queue);
    const seconds = asAmount(wait?.['estimatedWaitTime']);
    return { value: { ...(seconds !== undefined && { seconds }), response: answer.json } };
  },
};
