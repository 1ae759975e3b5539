import { type CallbackClient, createCallbackClient, type Transport } from 'callback-core';

/** A client of a service that tests answer for, see `src/openPage.ts`; or a transport. */
export function createClient(transport?: Transport): CallbackClient {
  return createCallbackClient(
    {
      apiVersion: 'v3',
      dataURL: 'https://api.test/engagement/v3/callbacks',
      serviceName: 'service',
    },
    // Free times are asked for again without a pause.
    { random: () => 0, ...(transport && { transport }) },
  );
}
