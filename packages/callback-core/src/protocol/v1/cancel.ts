import type { IdInput, ProtocolOperation } from '../CallbackProtocol.ts';
import { isAccepted } from './isAccepted.ts';
import { toKeyHeader } from './toKeyHeader.ts';
import { toRefusal } from './toRefusal.ts';

/** `DELETE {dataURL}/{id}`; an empty 200 is success. */
export const cancel: ProtocolOperation<IdInput, undefined> = {
  toRequest({ id }, context) {
    const url = `${context.dataURL}/${encodeURIComponent(id)}`;
    return { method: 'DELETE', url, headers: toKeyHeader(context) };
  },

  fromResponse(response) {
    return isAccepted(response) ? { value: undefined } : { refusal: toRefusal(response, 'cancel') };
  },
};
