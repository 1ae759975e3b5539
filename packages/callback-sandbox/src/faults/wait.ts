/** A timer of Node; in browsers it is a number. */
interface NodeTimer {
  unref(): void;
}

/** Resolves after so many milliseconds, also when the signal aborts: then the timer no longer keeps Node alive. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer: unknown = setTimeout(done, ms);
    const letGo = (): void => {
      if (typeof timer === 'object') (timer as NodeTimer).unref();
    };
    function done(): void {
      signal.removeEventListener('abort', letGo);
      resolve();
    }
    if (signal.aborted) letGo();
    else signal.addEventListener('abort', letGo);
  });
}

/** Settles as the work does, or rejects as soon as the signal aborts. The work itself goes on. */
export async function untilAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  // Nobody may be waiting for it any more.
  work.catch(() => undefined);
  signal.throwIfAborted();
  const { promise, stop } = rejectOnAbort(signal);
  try {
    return await Promise.race([work, promise]);
  } finally {
    stop();
  }
}

function rejectOnAbort(signal: AbortSignal): { promise: Promise<never>; stop(): void } {
  let reject: (reason: unknown) => void = () => undefined;
  const onAbort = (): void => reject(signal.reason);
  const promise = new Promise<never>((_resolve, refuse) => {
    reject = refuse;
  });
  signal.addEventListener('abort', onAbort);
  return { promise, stop: () => signal.removeEventListener('abort', onAbort) };
}
