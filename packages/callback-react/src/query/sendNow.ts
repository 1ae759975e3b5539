/** What keeps TanStack Query from sending a change a second time, or later. */
export interface SendNow {
  /** Never: a second request could book a second call, whatever the host's defaults say. */
  retry: false;
  /** A mutation that waits for the network would be sent by itself later, when nobody expects it. */
  networkMode: 'always';
}

// A scope from the host's defaults would make a booking wait behind a mutation that is paused until the network is back.
// It is not in the type, because under `exactOptionalPropertyTypes` TanStack Query does not take `undefined` for one.
const ownScope: object = { scope: undefined };

/** Sent at once or not at all, and once. */
export const sendNow: SendNow = { retry: false, networkMode: 'always', ...ownScope };
