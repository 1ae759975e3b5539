import type { RetryPolicy } from './RetryPolicy.ts';

/** For a booking that nobody recognises the second time: one request, whatever happens to it. */
export const once: RetryPolicy = { attempts: 1, mayRepeat: () => false, delay: () => 0 };
