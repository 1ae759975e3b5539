import { errorKinds } from '../errors/errorKinds.ts';
import type { RetryPolicy } from './RetryPolicy.ts';

/** For a booking that the server recognises by its key: the same key and body, three times at most. */
export const resendPolicy: RetryPolicy = {
  attempts: 3,
  // The error itself says 'user', as every error of a booking does; 'never' is said of an answer that was too large.
  mayRepeat: ({ code, retry }) => errorKinds[code].retry === 'auto' && retry !== 'never',
  delay: (failures, random) => (0.5 + random / 2) * Math.min(5000, 500 * 2 ** (failures - 1)),
};
