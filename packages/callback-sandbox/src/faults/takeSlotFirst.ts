import { createUuid } from '../book/createUuid.ts';
import type { SandboxContext } from '../SandboxContext.ts';

/** A number that belongs to nobody. */
const OTHER_CUSTOMER = '+1 202 555 0123';

/** A server on which others take what is left of a time just before a booking is stored. */
export function takeSlotFirst(context: SandboxContext): SandboxContext {
  const { store } = context;
  return {
    ...context,
    store: {
      ...store,
      async insertIfFree(booking, place) {
        const other = { ...booking, phoneNumber: OTHER_CUSTOMER, userData: {} };
        while (await store.insertIfFree({ ...other, id: createUuid() }, place));
        return await store.insertIfFree(booking, place);
      },
    },
  };
}
