import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** Rejections that nobody handles until the test ends. */
export function catchUnhandled(): { settled(): Promise<readonly unknown[]> } {
  const reasons: unknown[] = [];
  const before = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => reasons.push(reason));
  onTestFinished(() => {
    process.removeAllListeners('unhandledRejection');
    for (const listener of before) process.on('unhandledRejection', listener);
  });
  return {
    async settled() {
      await setTimeout(20);
      return reasons;
    },
  };
}
