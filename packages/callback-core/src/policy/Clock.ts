/** Time as the client counts it. Tests bring their own; the default is the platform's. */
export interface Clock {
  /** Calls `task` once, `delayMs` later and never at once, and returns how to call it off. */
  after(delayMs: number, task: () => void): () => void;
}

export const systemClock: Clock = {
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};
