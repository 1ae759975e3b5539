/** Where a command stands. */
export type CommandState = 'pending' | 'resolved' | 'rejected';

type Callback<Arguments extends unknown[]> = ((...args: Arguments) => void) | undefined;

/** Why a command was rejected, and in a second place the `CallbackError`, where it is one of CallbackService. */
type Reasons = [reason: unknown, error?: unknown];

/**
 * What `command` returns: a real promise, which also has the methods of a jQuery promise. Their callbacks run later,
 * in order; one that throws is reported as an uncaught error and harms nobody else.
 *
 * @example
 * ```ts
 * const plugin = createBus().registerPlugin('Page');
 * if (plugin) {
 *   plugin.registerCommand('ping', ({ deferred }) => deferred.resolve('pong'));
 *   plugin.command('ping').done((answer) => console.info(answer));
 *   console.info(await plugin.command('ping'));
 * }
 * ```
 */
export interface CommandPromise<Value> extends Promise<Value> {
  /** Called with the value. */
  done(...callbacks: Callback<[value: Value]>[]): CommandPromise<Value>;
  /** Called with the reason. A rejection that is handled here is never reported as unhandled. */
  fail(...callbacks: Callback<Reasons>[]): CommandPromise<Value>;
  /** Called with value or reason. Handles a rejection, as `fail` does. */
  always(...callbacks: Callback<[outcome: unknown, error?: unknown]>[]): CommandPromise<Value>;
  /** Called with what the plugin tells on the way; later callers hear the last of it. */
  progress(...callbacks: Callback<[note: unknown]>[]): CommandPromise<Value>;
  /** Another one, with the outcome passed through filters. What `onFail` returns stays a reason, unless it is a promise. */
  pipe<Next = Value>(
    onDone?: ((value: Value) => Next | PromiseLike<Next>) | null,
    onFail?: ((...reasons: Reasons) => unknown) | null,
    onProgress?: ((note: unknown) => unknown) | null,
  ): CommandPromise<Next>;
  state(): CommandState;
  isResolved(): boolean;
  isRejected(): boolean;
  /** Itself, as in jQuery. */
  promise(): CommandPromise<Value>;
}
