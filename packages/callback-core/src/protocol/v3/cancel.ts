import type { IdInput, ProtocolOperation } from '../CallbackProtocol.ts';
import { readData } from './readData.ts';
import { toPost } from './toPost.ts';
import { toRefusal } from './toRefusal.ts';

/** `POST {dataURL}/cancel` */
export const cancel: ProtocolOperation<IdInput, undefined> = {
  toRequest: ({ id }, context) => toPost('/cancel', { id }, context),

  fromResponse(response) {
    return readData(response) ? { value: undefined } : { refusal: toRefusal(response, 'cancel') };
  },
};
