/** A clock that can be moved on and put back. */
export interface SandboxClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Throws a TypeError for anything but a number of milliseconds from 0 on. */
  advance(milliseconds: number): void;
  putBack(): void;
}

/** As far as it can be moved: ten years. Beyond the year 9999 no time can be written. */
export const FURTHEST_MS = 3650 * 86_400_000;

export function createSandboxClock(clock: () => Date): SandboxClock {
  let ahead = 0;
  return {
    now: () => clock().getTime() + ahead,
    advance(milliseconds) {
      if (!(milliseconds >= 0 && ahead + milliseconds <= FURTHEST_MS)) {
        throw new TypeError(
          'advance takes milliseconds from 0 on, ten years at most altogether: a clock that ran back would unmake what has happened.',
        );
      }
      ahead += Math.round(milliseconds);
    },
    putBack() {
      ahead = 0;
    },
  };
}
