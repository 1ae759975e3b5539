import type { CommandPromise } from './CommandPromise.ts';

/** The plugin's side of a command. The first `resolve` or `reject` counts. Methods may be handed on without their object. */
export interface Deferred<Value = unknown> {
  /** Ends it well. A promise is waited for. */
  resolve(value?: Value | PromiseLike<Value>): void;
  /** Ends it badly. `error` is a second argument for `fail`. */
  reject(reason?: unknown, error?: unknown): void;
  /** Tells callbacks of `progress` something on the way. */
  notify(note?: unknown): void;
  /** The caller's side. */
  promise(): CommandPromise<Value>;
}
