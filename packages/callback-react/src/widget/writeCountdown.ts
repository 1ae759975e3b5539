import type { WriteNumber } from '../labels/WriteNumber.ts';

/** Seconds as minutes and seconds: 84 becomes `1:24`. */
export function writeCountdown(seconds: number, write: WriteNumber): string {
  // A hundred more, so that the digits of any script are two.
  return `${write(Math.floor(seconds / 60))}:${write(100 + (seconds % 60)).slice(1)}`;
}
