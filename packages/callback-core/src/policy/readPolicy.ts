import type { RetryPolicy } from './RetryPolicy.ts';

/** For whatever can be asked twice without harm: three attempts, full jitter. */
export const readPolicy: RetryPolicy = {
  attempts: 3,
  mayRepeat: (error) => error.retry === 'auto',
  delay: (failures, random) => random * Math.min(4000, 300 * 2 ** (failures - 1)),
};
