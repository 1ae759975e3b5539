import { createCallbackClient as overAxios } from '../createCallbackClient.ts';
import { createCallbackClient as overFetch } from '../fetch.ts';

/** Both ways into the package, which must behave alike. */
export const entries: readonly (readonly [name: string, create: typeof overAxios])[] = [
  ['callback-core', overAxios],
  ['callback-core/fetch', overFetch],
];
