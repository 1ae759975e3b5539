import { attempt } from './attempt.ts';
import type { CommandPromise, CommandState } from './CommandPromise.ts';
import type { Deferred } from './Deferred.ts';
import { isThenable } from './isThenable.ts';

type Callback = (...outcome: never[]) => unknown;

/** Makes both sides of a command. */
export function createDeferred<Value>(): Deferred<Value> {
  let state: CommandState = 'pending';
  let outcome: unknown[] = [];
  let isClaimed = false;
  let lastNote: [unknown] | undefined;
  let resolveNative: (value: Value) => void = () => {};
  let rejectNative: (reason: unknown) => void = () => {};
  const native = new Promise<Value>((resolve, reject) => {
    resolveNative = resolve;
    rejectNative = reject;
  });
  const waiting: (() => void)[] = [];
  const listeners: Callback[] = [];

  function settle(next: CommandState, what: unknown[]): void {
    state = next;
    outcome = what;
    if (next === 'resolved') resolveNative(what[0] as Value);
    else rejectNative(what[0]);
    for (const run of waiting.splice(0)) queueMicrotask(run);
  }

  function claim(next: CommandState, what: unknown[]): void {
    if (isClaimed) return;
    isClaimed = true;
    const [value] = what;
    if (next === 'resolved' && isThenable(value)) {
      Promise.resolve(value).then(
        (given) => settle('resolved', [given]),
        (reason) => settle('rejected', [reason]),
      );
    } else settle(next, what);
  }

  function when(states: readonly CommandState[], callbacks: readonly unknown[]) {
    // Whoever hears of a rejection handles it.
    if (states.includes('rejected')) native.catch(() => {});
    for (const callback of callbacks.filter(isCallback)) {
      const run = () => states.includes(state) && call(callback, outcome);
      if (state === 'pending') waiting.push(run);
      else queueMicrotask(run);
    }
    return promise;
  }

  const promise: CommandPromise<Value> = Object.assign(native, {
    done: (...callbacks: unknown[]) => when(['resolved'], callbacks),
    fail: (...callbacks: unknown[]) => when(['rejected'], callbacks),
    always: (...callbacks: unknown[]) => when(['resolved', 'rejected'], callbacks),
    progress(...callbacks: unknown[]) {
      for (const callback of callbacks.filter(isCallback)) {
        listeners.push(callback);
        const note = lastNote;
        if (note) queueMicrotask(() => call(callback, note));
      }
      return promise;
    },
    pipe(onDone?: unknown, onFail?: unknown, onProgress?: unknown) {
      const next = createDeferred<never>();
      promise.done(passOn(next, next.resolve, onDone)).fail(passOn(next, next.reject, onFail));
      promise.progress(passOn(next, next.notify, onProgress));
      return next.promise();
    },
    state: () => state,
    isResolved: () => state === 'resolved',
    isRejected: () => state === 'rejected',
    promise: () => promise,
  });

  return {
    resolve: (value) => claim('resolved', [value]),
    reject: (...reasons) => claim('rejected', reasons),
    notify(note) {
      if (state !== 'pending') return;
      const told: [unknown] = [note];
      lastNote = told;
      for (const listener of listeners) queueMicrotask(() => call(listener, told));
    },
    promise: () => promise,
  };
}

function isCallback(value: unknown): value is Callback {
  return typeof value === 'function';
}

function call(callback: Callback, outcome: readonly unknown[]): void {
  attempt(() => callback(...(outcome as never[])));
}

/** Hands an outcome to the next command, through a filter where there is one. */
function passOn(
  next: Deferred<never>,
  settle: (...outcome: never[]) => void,
  filter: unknown,
): (...outcome: unknown[]) => void {
  return (...outcome) => {
    if (!isCallback(filter)) {
      settle(...(outcome as never[]));
      return;
    }
    try {
      const filtered = filter(...(outcome as never[]));
      if (isThenable(filtered)) next.resolve(filtered as PromiseLike<never>);
      else settle(filtered as never);
    } catch (error) {
      next.reject(error);
    }
  };
}
