import type { CallbackRecord } from '../../answer/CallbackRecord.ts';
import { parseInstant } from '../../request/parseInstant.ts';
import { asId } from '../asId.ts';
import { asRecord } from '../asRecord.ts';
import type { IdInput, ProtocolOperation } from '../CallbackProtocol.ts';
import { asAmount } from './asAmount.ts';
import { readData } from './readData.ts';
import { toPost } from './toPost.ts';
import { toRefusal } from './toRefusal.ts';

/** `POST {dataURL}/retrieve` */
export const retrieve: ProtocolOperation<IdInput, CallbackRecord> = {
  toRequest: ({ id }, context) => toPost('/retrieve', { id }, context),

  fromResponse(response) {
    const answer = readData(response);
    const { callbackState, desiredTime, ...more } = asRecord(answer?.data) ?? {};
    const id = asId(more['id']);
    if (!answer || id === undefined) return { refusal: toRefusal(response, 'retrieve') };
    const instant = parseInstant(desiredTime);
    const positionInQueue = asAmount(more['positionInQueue']);
    const estimatedWaitTime = asAmount(more['estimatedWaitTime']);
    return {
      value: {
        id,
        ...(typeof callbackState === 'string' && { state: callbackState }),
        ...(instant !== undefined && { desiredTime: instant }),
        ...(positionInQueue !== undefined && { positionInQueue }),
        ...(estimatedWaitTime !== undefined && { estimatedWaitTime }),
        response: answer.json,
      },
    };
  },
};
