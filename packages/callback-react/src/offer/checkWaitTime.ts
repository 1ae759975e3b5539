import type { WaitTimeOptions } from './WaitTimeOptions.ts';

/** Refuses what cannot work, and says how to mend it. */
export function checkWaitTime({ queue, ...seconds }: WaitTimeOptions): void {
  if (typeof queue !== 'string' || queue === '') {
    throw new TypeError('CallbackWidget: `waitTime.queue` is empty. Name the queue to ask about.');
  }
  for (const [name, value] of Object.entries(seconds)) {
    const least = name === 'refreshInterval' ? 1 : 0;
    if (value !== undefined && !(Number.isFinite(value) && value >= least)) {
      throw new TypeError(
        `CallbackWidget: \`waitTime.${name}\` is ${String(value)}. Give seconds, at least ${least}.`,
      );
    }
  }
  const { immediateMin = 0, immediateMax = Number.POSITIVE_INFINITY } = seconds;
  if (immediateMin > immediateMax) {
    throw new TypeError(
      'CallbackWidget: `waitTime.immediateMin` is above `waitTime.immediateMax`, so that a call as soon as possible would never be offered. Set `immediateCallback: false` for that.',
    );
  }
}
